package import Foundation

/// One act on the admin listener: who did what to whom, when and why.
package struct AuditAct: Hashable, Sendable {
    /// Who.
    package let who: String
    /// How that is known.
    package let way: AdminCaller.Way
    /// Where they asked from.
    package let address: String
    /// The operation's name, `setOverride`.
    package let operation: String
    /// What it was about; of telephone numbers the last four digits only.
    package let subject: String?
    /// Why, in their words.
    package let reason: String?
    /// When.
    package let at: Date

    init(
        _ caller: AdminCaller,
        _ operation: String,
        who: String? = nil,
        subject: String? = nil,
        reason: String? = nil,
        at now: Date
    ) {
        self.init(
            who: who ?? caller.name,
            way: caller.way,
            address: caller.address,
            operation: operation,
            subject: subject,
            reason: reason,
            at: now
        )
    }

    init(
        who: String,
        way: AdminCaller.Way,
        address: String,
        operation: String,
        subject: String?,
        reason: String?,
        at: Date
    ) {
        self.who = who
        self.way = way
        self.address = address
        self.operation = operation
        self.subject = subject
        self.reason = reason
        self.at = at
    }
}
