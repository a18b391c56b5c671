import Foundation
import GRDB
import Handlers
import Metrics
import OptOut
import TelnyxEvents

/// Translates between the outbox's questions and the send gate's answers.
enum GateBridge {
    /// How soon the gate is asked again about a message that waits for another to be settled.
    ///
    /// Settling takes a commit, so the first questions come quickly; an event that stays unsettled is asked about ever
    /// more rarely, at most once a minute.
    private static let firstWait: TimeInterval = 0.02
    private static let longestWait: TimeInterval = 60

    /// May this message leave now? When it may, the send is noted in the same transaction.
    static func verdict(
        of gate: SendGate,
        on pending: PendingMessage,
        at now: Date,
        in db: Database
    ) throws -> GateVerdict {
        let request = SendRequest(pending)
        let answer = try gate.answer(for: request, at: now, in: db)
        Counter(label: "hookswitch_gate_answers_total", dimensions: [("answer", answer.word)]).increment()
        switch answer {
        case .free:
            try gate.recordSend(request, at: now, in: db)
            return .free
        case .refused(let reason):
            return .refused(reason: reason.rawValue)
        case .quiet(let refusal):
            return verdict(on: pending.message, after: refusal)
        case .wait(let reason, let until):
            let waited = try waited(pending, at: now, in: db)
            let again = now.addingTimeInterval(min(max(firstWait, waited / 4), longestWait))
            return .wait(until: until ?? again, reason: reason.rawValue)
        }
    }

    /// What keeps quiet hours waits until they end, unless it would be too late then or they never do.
    private static func verdict(on message: OutboundMessage, after refusal: QuietHoursRefusal) -> GateVerdict {
        guard let next = refusal.next else { return .refused(reason: "\(refusal)") }
        if let notAfter = message.notAfter, notAfter < next {
            return .refused(reason: "\(refusal), and it is not to be sent after \(notAfter.formatted(.iso8601))")
        }
        return .wait(until: next, reason: "\(refusal)")
    }

    /// Whether the gate is still free, right before the words leave; when it cannot be asked, it is not.
    static func mayLeave(
        _ pending: PendingMessage,
        gate: SendGate,
        database: any DatabaseReader,
        now: @escaping @Sendable () -> Date
    ) async -> Bool {
        do {
            return try await database.read { db in
                try gate.answer(for: SendRequest(pending), at: now(), in: db) == .free
            }
        } catch {
            return false
        }
    }

    /// The ledger entry for a message Telnyx refused because it holds a block itself (error 40300).
    static func carrierBlock(_ pending: PendingMessage, at now: Date) -> ConsentEntry {
        let message = pending.message
        let scope: ConsentScope =
            message.messagingProfileID.map(ConsentScope.profile) ?? message.from.map(ConsentScope.sender)
            ?? .everything
        return ConsentEntry(
            event: blockEvent(of: pending),
            number: message.to,
            kind: .optOut,
            scope: scope,
            source: .carrierError,
            sender: message.from,
            profile: message.messagingProfileID,
            words: "",
            rule: "telnyx.error.40300",
            ruleVersion: "1",
            at: now,
            recordedAt: now
        )
    }

    /// An id of its own: the message that was answered may have a row of the same number and scope already.
    private static func blockEvent(of pending: PendingMessage) -> EventID {
        EventID(rawValue: "\(pending.event.rawValue)/\(pending.key)/40300") ?? pending.event
    }

    private static func waited(_ pending: PendingMessage, at now: Date, in db: Database) throws -> TimeInterval {
        let row = try Outbox.effect(of: pending.event, key: pending.key, in: db)
        return row.map { now.timeIntervalSince($0.createdAt) } ?? 0
    }
}

extension GateAnswer {
    /// The answer as a metric's label.
    fileprivate var word: String {
        switch self {
        case .free: "free"
        case .refused(let reason): reason.rawValue
        case .quiet: "quiet"
        case .wait(let reason, _): reason.rawValue
        }
    }
}
