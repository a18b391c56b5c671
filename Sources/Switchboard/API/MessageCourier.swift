import Foundation
import GRDB
package import Handlers
package import OptOut
package import TelnyxEvents

/// Takes messages in for the outbox, after asking the gate in the same transaction.
package struct MessageCourier: Sendable {
    /// What came of a message.
    package enum Answer: Sendable {
        /// It stands in the outbox, where it may wait for its hour.
        case accepted(EffectRecord)
        /// It never leaves.
        case refused(GateAnswer.RefusalReason)
        /// No hour suits it, or it would be too late then.
        case quiet(QuietHoursRefusal)
    }

    /// The number is listed as a line of a type the configuration sends no texts to.
    package struct Unreachable: Error, Hashable, Sendable {
        /// The type, in Telnyx's words.
        package let lineType: String
    }

    static let key = "message"
    let database: any DatabaseWriter
    let gate: SendGate
    let records: RecipientRecords
    let bell: Doorbell
    let now: @Sendable () -> Date

    /// Takes a message in under an id; the same id again gives what it gave before.
    ///
    /// Throws `Unreachable` for a line that takes no texts. Where the recipient is, by the directory of callers or a lookup, is found out first: quiet hours go by it.
    package func accept(_ message: OutboundMessage, as id: EventID) async throws -> Answer {
        if let present = try await record(of: id) { return .accepted(present) }
        let listing = await records.listing(for: message)
        if let type = records.refusal(listing) { throw Unreachable(lineType: type) }
        let message = message.placed(at: await records.place(for: message, listing))
        let now = now()
        let answer = try await database.write { try admit(message, as: id, at: now, in: $0) }
        bell.ring()
        return answer
    }

    /// The same in the caller's transaction; ring the bell when it is committed.
    func admit(_ message: OutboundMessage, as id: EventID, at now: Date, in db: Database) throws -> Answer {
        if let present = try Outbox.effect(of: id, key: Self.key, in: db) { return .accepted(present) }
        let pending = PendingMessage(event: id, key: Self.key, message: message)
        switch try gate.answer(for: SendRequest(pending), at: now, in: db) {
        case .refused(let reason): return .refused(reason)
        case .quiet(let refusal):
            guard let next = refusal.next, message.notAfter.map({ next <= $0 }) ?? true else { return .quiet(refusal) }
        case .free, .wait: break
        }
        try Outbox.append(.message(message), event: id, key: Self.key, at: now, in: db)
        guard let record = try Outbox.effect(of: id, key: Self.key, in: db) else {
            throw DatabaseError(message: "the outbox row just appended is not there")
        }
        return .accepted(record)
    }

    /// What stands in the outbox under an id.
    package func record(of id: EventID) async throws -> EffectRecord? {
        try await database.read { try Outbox.effect(of: id, key: Self.key, in: $0) }
    }
}
