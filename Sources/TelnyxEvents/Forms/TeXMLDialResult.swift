/// What became of a `<Dial>`.
public struct TeXMLDialResult: Hashable, Sendable {
    /// How it ended.
    public let status: Open<TeXMLCallStatus>?
    /// How long it lasted.
    public let duration: Duration?
    /// The dialled leg.
    public let call: CallControlID?

    init(_ fields: FormFields) {
        status = fields.open("DialCallStatus")
        duration = fields.seconds("DialCallDuration")
        call = fields.id("DialCallSid")
    }
}
