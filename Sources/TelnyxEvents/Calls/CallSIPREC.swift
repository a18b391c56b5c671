/// `siprec.*`: the call is recorded by a SIPREC server.
public struct CallSIPREC: Hashable, Sendable {
    /// Why it failed.
    public let failureCause: String?
    /// Why it stopped.
    public let hangupCause: String?

    init(_ fields: JSONFields) {
        failureCause = fields.word("failure_cause")
        hangupCause = fields.word("hangup_cause")
    }
}
