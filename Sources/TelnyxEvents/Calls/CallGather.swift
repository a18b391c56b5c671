/// `call.gather.ended`: what the caller keyed or said.
public struct CallGather: Hashable, Sendable {
    /// The keys pressed; may be empty.
    public let digits: String?
    /// How it ended.
    public let status: Open<GatherStatus>?
    /// The words said.
    public let speech: String?
    /// How sure the recogniser is, 0 to 1.
    public let confidence: Double?

    init(_ fields: JSONFields) {
        digits = fields.text("digits")
        status = fields.open("status")
        speech = fields.object("speech").word("result")
        confidence = fields.object("speech").number("confidence")
    }
}
