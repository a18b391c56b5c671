import Foundation
import GRDB

extension OutboxRules {
    /// Whether an effect may leave now; only messages are asked about, the rest always may.
    func verdict(on record: EffectRecord, at now: Date, in db: Database) -> GateVerdict {
        guard case .message(let message) = record.effect else { return .free }
        if let notAfter = message.notAfter, now > notAfter { return .refused(reason: "too late to send") }
        do {
            return try gate(PendingMessage(event: record.event, key: record.key, message: message), now, db)
        } catch {
            // A gate that cannot answer blocks this message only, and is asked again.
            return .wait(until: now.addingTimeInterval(30), reason: "the send gate failed: \(error)")
        }
    }

    /// Reports a row that ended without an attempt.
    func report(
        _ record: EffectRecord,
        as state: EffectState,
        reason: String,
        at now: Date,
        in db: Database
    ) throws {
        let trouble = EffectTrouble(
            event: record.event,
            key: record.key,
            effect: record.effect,
            state: state,
            reason: reason,
            at: now
        )
        try self.trouble(trouble, db)
    }
}
