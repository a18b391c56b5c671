package import EventIngress
import FlyingFox
import FlyingSocks
import Foundation
import Numbering
import TelnyxEvents

/// `/console/stream`: events as they come and as they change, as server-sent events.
///
/// A stream keeps one page at most in memory and is read as fast as its client reads. What it has shown and is not
/// settled yet is looked at again, a bounded number. A client that comes back with `Last-Event-ID` goes on from there.
package struct EventStream: Sendable {
    /// So many streams at once; each is one open page.
    private static let streams = 16
    /// An old position goes on from at most so many events ago: a page shows no more anyway.
    private static let longestCatchUp: Int64 = 300

    private let journal: Journal
    private let interval: Duration
    private let slots = StreamSlots(limit: EventStream.streams)
    private let isOpen: @Sendable (AdminCaller) -> Bool

    /// Looks at the journal every `interval` while somebody watches, as long as `isOpen` says they may.
    package init(
        journal: Journal,
        interval: Duration = .milliseconds(400),
        isOpen: @escaping @Sendable (AdminCaller) -> Bool
    ) {
        self.journal = journal
        self.interval = interval
        self.isOpen = isOpen
    }

    /// 200 with a stream that never ends by itself; 503 when too many are open.
    func answer(_ request: HTTPRequest, for caller: AdminCaller) async throws -> HTTPResponse {
        try caller.require(.read)
        let filter = try Self.filter(of: request)
        guard let slot = slots.take() else {
            throw APIProblem(
                503,
                "too-many-streams",
                "\(Self.streams) streams are open already.",
                headers: ["Retry-After": "10"]
            )
        }
        let end = try await journal.tail(after: nil).position
        let named = request.headers[HTTPHeader("Last-Event-ID")].flatMap { Int64($0) }
        let start = named.map { max($0, end - Self.longestCatchUp) } ?? end
        let text = StreamText(journal: journal, filter: filter, start: min(start, end), slot: slot)
        let watch = StreamWatch(text: text, interval: interval) { [isOpen] in isOpen(caller) }
        return HTTPResponse(
            statusCode: .ok,
            headers: HTTPHeaders([.contentType: "text/event-stream", HTTPHeader("X-Accel-Buffering"): "no"]),
            body: HTTPBodySequence(from: watch)
        )
    }

    private static func filter(of request: HTTPRequest) throws -> JournalFilter {
        var filter = JournalFilter()
        for item in request.query where !item.value.isEmpty {
            switch item.name {
            case "family":
                guard let family = EventFamily(rawValue: item.value) else {
                    throw APIProblem.invalid("family", "is no family")
                }
                filter.families = [family]
            case "state":
                guard let state = EventState(rawValue: item.value) else {
                    throw APIProblem.invalid("state", "is no state")
                }
                filter.states = [state]
            case "number":
                guard let number = PhoneNumber(e164: item.value) else {
                    throw APIProblem.invalid("number", "is no number in E.164")
                }
                filter.number = number
            default: throw APIProblem.invalid(item.name, "is not a parameter of this")
            }
        }
        return filter
    }
}
