import Admin
import EventIngress
import Foundation
import GRDB
import Handlers
import TelnyxEvents

/// `/events/{id}/body`, `/events/{id}/retry` and `/dead-letters`: what came exactly, what failed, and trying it again.
struct EventActOperations {
    let database: any DatabaseWriter
    let now: @Sendable () -> Date
    /// Tells feed and outbox that something is due.
    let wake: @Sendable () -> Void

    var all: [APIOperation] { [body, retry, deadLetters] }

    private struct Body: Encodable {
        let format: String
        let bytes: Int
        let text: String?
        let base64: String?

        /// `masked` when whoever asks has not asked for whole numbers.
        init(_ envelope: EventEnvelope, masked: Bool) {
            format =
                switch envelope.format {
                case .json: "json"
                case .form: "form"
                }
            bytes = envelope.body.count
            let body = masked ? NumberMask.masked(envelope.body) : envelope.body
            text = String(bytes: body, encoding: .utf8)
            base64 = text == nil ? body.base64EncodedString() : nil
        }
    }

    private var body: APIOperation {
        APIOperation(
            .get,
            "/events/{id}/body",
            id: "showEventBody",
            summary: "The exact bytes of an event, whatever they hold; that somebody looked is written down.",
            answers: [
                200: .object(
                    [
                        "format": .text("json or form."), "bytes": .integer("How many."),
                        "text": .text("The bytes as UTF-8."), "base64": .text("The bytes when they are no UTF-8."),
                    ],
                    required: ["format", "bytes"]
                )
            ],
            problems: [404: "The journal has no such event."],
            scope: .operate,
            isAudited: true
        ) { [database] request in
            let id = EventID(rawValue: request.place("id"))
            guard let id, let event = try await Journal(writer: database).event(id) else {
                throw Self.unknown(request.place("id"))
            }
            return APIAnswer(Body(event.envelope, masked: !request.caller.seesNumbers))
        }
    }

    private var retry: APIOperation {
        APIOperation(
            .post,
            "/events/{id}/retry",
            id: "retryEvent",
            summary:
                "Starts over what failed of an event: the event itself, and effects that may be carried out again.",
            body: .object(["reason": .text("Why, for the audit.")]),
            answers: [200: .object(["retried": .list(of: .text("What is due now."))], required: ["retried"])],
            problems: [404: "The journal has no such event."]
        ) { [database, now, wake] request in
            let id = EventID(rawValue: request.place("id"))
            guard let id, try await Journal(writer: database).entry(id) != nil else {
                throw Self.unknown(request.place("id"))
            }
            let retried = try await EventStory.retry(id, at: now(), in: database)
            wake()
            return APIAnswer(["retried": retried])
        }
    }

    private var deadLetters: APIOperation {
        APIOperation(
            .get,
            "/dead-letters",
            id: "listDeadLetters",
            summary:
                "Events that were given up, then effects that ended dead, failed or unconfirmed; the latest first.",
            parameters: [APIParameter.paging[0]],
            answers: [200: .page(of: APISchemas.deadLetter)]
        ) { [database] request in
            let limit = try request.limit()
            let dead = try await Journal(writer: database).entries(
                matching: JournalFilter(states: [.dead]),
                newestFirst: true,
                limit: limit
            )
            let lost = try await database.read { try Outbox.dead(limit: limit - dead.count, in: $0) }
            return .page(dead.map { DeadLetterLine($0) } + lost.map { DeadLetterLine($0) }, next: nil)
        }
    }

    private static func unknown(_ id: String) -> APIProblem {
        APIProblem.notFound("The journal has no event '\(id)'.")
    }
}
