import EventIngress
import Foundation
import GRDB
package import Handlers
import Numbering
import TelnyxEvents

/// What a data directory says about the caller of a recorded call: the profile that was written down with the decision, and
/// what had happened before the call.
package struct RecordedCaller: Hashable, Sendable {
    /// What the directory said then; nil when it said nothing, or nothing was written down.
    package let profile: CallerProfile?
    /// Earlier calls and the people talked to.
    package let history: CallerHistory

    /// Nil for an event that is no new call.
    static func of(_ event: TelnyxEvent, receivedAt: Date, in db: Database) throws -> RecordedCaller? {
        guard case .call(let event) = event, let (number, call) = newCall(event) else { return nil }
        let decision = try DecisionLog.decision(for: event.envelope.id, in: db)
        return RecordedCaller(
            profile: try decision.flatMap { try profile(in: $0) },
            history: try number.map { try CallBook.history(of: $0, before: receivedAt, except: call, in: db) }
                ?? CallerHistory()
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
        struct Circumstances: Decodable { let profile: CallerProfile? }
        let given: Circumstances?
    }

    private static func profile(in decision: Decision) throws -> CallerProfile? {
        guard decision.detail["given"]?["profile"] != nil else { return nil }
        return try JSONDecoder().decode(Given.self, from: try JSONEncoder().encode(decision.detail)).given?.profile
    }

    /// The same, everything so many seconds later.
    func moved(by seconds: Double) -> RecordedCaller {
        guard seconds != 0 else { return self }
        return RecordedCaller(
            profile: profile,
            history: CallerHistory(
                calls: history.calls.map { $0 + seconds },
                meetings: history.meetings.map { CallerHistory.Meeting($0.agent, at: $0.at + seconds) }
            )
        )
    }
}
