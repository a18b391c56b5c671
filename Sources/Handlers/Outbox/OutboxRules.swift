package import Foundation
package import GRDB

/// What the outbox asks and tells other parts, always inside its own transactions.
package struct OutboxRules: Sendable {
    /// Asked in the transaction that marks the start of an attempt, whether this message may leave now.
    package let gate: @Sendable (PendingMessage, Date, Database) throws -> GateVerdict
    /// Told in the transaction that settles a message which the carrier blocks (error 40300).
    package let carrierBlocked: @Sendable (PendingMessage, Date, Database) throws -> Void
    /// Told in the transaction that settles an effect as failed, dead or unconfirmed, for alerts.
    package let trouble: @Sendable (EffectTrouble, Database) throws -> Void

    /// Puts the rules together.
    package init(
        gate: @escaping @Sendable (PendingMessage, Date, Database) throws -> GateVerdict,
        carrierBlocked: @escaping @Sendable (PendingMessage, Date, Database) throws -> Void,
        trouble: @escaping @Sendable (EffectTrouble, Database) throws -> Void = { _, _ in }
    ) {
        self.gate = gate
        self.carrierBlocked = carrierBlocked
        self.trouble = trouble
    }
}
