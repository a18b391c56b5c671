import Admin
import EventIngress
import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// `/events`: the journal, what was decided and what came of it.
struct EventOperations {
    let database: any DatabaseWriter

    var all: [APIOperation] { [list, show] }

    private var list: APIOperation {
        APIOperation(
            .get,
            "/events",
            id: "listEvents",
            summary: "The events of the journal, the newest first.",
            parameters: APIParameter.paging + [
                APIParameter("state", .text("Only of this state.", oneOf: EventState.allCases.map(\.rawValue))),
                APIParameter("family", .text("Only of this family.", oneOf: EventFamily.allCases.map(\.rawValue))),
                APIParameter("type", .text("Only of this type, like message.received.")),
                APIParameter("number", .number),
            ],
            answers: [200: .page(of: APISchemas.event)]
        ) { [journal] request in
            let limit = try request.limit()
            let states = try request.parameter("state", "a state", EventState.init(rawValue:))
            let families = try request.parameter("family", "a family", EventFamily.init(rawValue:))
            let filter = JournalFilter(
                states: Set([states].compactMap(\.self)),
                families: Set([families].compactMap(\.self)),
                type: request.parameter("type"),
                number: try request.parameter("number", "a number in E.164", PhoneNumber.init(e164:))
            )
            let last = try request.cursor().flatMap(Int64.init)
            let found = try await journal.entries(matching: filter, newestFirst: true, limit: limit, after: last)
            let next = found.count == limit ? found.last.map { String($0.position) } : nil
            return .page(found.map { EventLine($0) }, next: next)
        }
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/events/{id}",
            id: "showEvent",
            summary: "One event: its state, the decision, and the effects with their state.",
            answers: [200: APISchemas.story],
            problems: [404: "The journal has no such event."]
        ) { [database] request in
            let id = EventID(rawValue: request.place("id"))
            guard let id, let story = try await EventStory.of(id, in: database) else {
                throw APIProblem.notFound("The journal has no event '\(request.place("id"))'.")
            }
            return APIAnswer(StoryLine(entry: story.entry, decision: story.decision, effects: story.effects))
        }
    }

    private var journal: Journal { Journal(writer: database) }
}
