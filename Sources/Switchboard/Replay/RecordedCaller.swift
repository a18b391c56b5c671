import EventIngress
import Foundation
import GRDB
package import Handlers
import Numbering
import TelnyxEvents

/// What a data directory says about the caller of a recorded call: the profile and the line that were written down with
/// the decision, and what had happened before the call.
package struct RecordedCaller: Hashable, Sendable {
    /// What the directory said then; nil when it said nothing, or nothing was written down.
    package let profile: CallerProfile?
    /// Earlier calls, the people talked to, the last text, and how the number was listed.
    package let history: CallerHistory

    /// Nil for an event that is no new call.
    static func of(_ event: TelnyxEvent, receivedAt: Date, in db: Database) throws -> RecordedCaller? {
        guard case .call(let event) = event, let (number, call) = newCall(event) else { return nil }
        let known = try DecisionLog.decision(for: event.envelope.id, in: db).flatMap { try circumstances(in: $0) }
        let book =
            try number.map { try CallBook.history(of: $0, before: receivedAt, except: call, in: db) } ?? CallerHistory()
        return RecordedCaller(
            profile: known?.profile,
            history: CallerHistory(
                calls: book.calls,
                meetings: book.meetings,
                // Of texts the book knows the latest only, which may have come since.
                lastText: known?.history?.lastText ?? book.lastText,
                listing: known?.history?.listing
            )
        )
    }

    private static func newCall(_ event: CallEvent) -> (PhoneNumber?, String?)? {
        if case .texml(let request) = event.detail {
            guard case .newCall(let call) = CallQuestion(request) else { return nil }
            return (call.from.phoneNumber, request.call?.rawValue)
        }
        let leg = LegEvent(event)
        return leg.moment == .arrived ? (leg.call.from.phoneNumber, leg.leg) : nil
    }

    private struct Given: Decodable {
        struct Circumstances: Decodable {
            let profile: CallerProfile?
            let history: Known?
        }
        struct Known: Decodable {
            let lastText: CallerHistory.Text?
            let listing: NumberListing?
        }
        let given: Circumstances?
    }

    private static func circumstances(in decision: Decision) throws -> Given.Circumstances? {
        guard decision.detail["given"] != nil else { return nil }
        return try JSONDecoder().decode(Given.self, from: try JSONEncoder().encode(decision.detail)).given
    }

    /// The same, everything so many seconds later.
    func moved(by seconds: Double) -> RecordedCaller {
        guard seconds != 0 else { return self }
        return RecordedCaller(
            profile: profile,
            history: CallerHistory(
                calls: history.calls.map { $0 + seconds },
                meetings: history.meetings.map { CallerHistory.Meeting($0.agent, at: $0.at + seconds) },
                lastText: history.lastText.map { CallerHistory.Text($0.words, at: $0.at + seconds) },
                listing: history.listing
            )
        )
    }
}
