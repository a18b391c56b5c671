/// An act as it was written down.
package struct AuditRecord: Hashable, Sendable {
    /// Its place in the order of acts.
    package let seq: Int64
    /// The act.
    package let act: AuditAct
    /// The status it was answered with; nil when the process died before.
    package let status: Int?
}
