/// What a caller keyed or said into a `<Gather>`.
public struct TeXMLGatherResult: Hashable, Sendable {
    /// The keys; empty when none was pressed.
    public let digits: String?
    /// The words.
    public let speech: String?
    /// How sure the recogniser is, 0 to 1.
    public let confidence: Double?

    init(_ fields: FormFields) {
        digits = fields["Digits"]
        speech = fields.word("SpeechResult")
        confidence = fields.number("Confidence")
    }
}
