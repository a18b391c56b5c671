/// `call.deepfake_detection.*`: whether a voice is synthetic, or why that cannot be said.
public struct DeepfakeDetection: Hashable, Sendable {
    /// The verdict; nil for an error.
    public let verdict: Open<DeepfakeVerdict>?
    /// How sure, 0 to 1.
    public let score: Double?
    /// How steady the score was.
    public let consistency: Double?
    /// Why there is no verdict.
    public let errorMessage: String?

    init(_ fields: JSONFields) {
        verdict = fields.open("result")
        score = fields.number("score")
        consistency = fields.number("consistency")
        errorMessage = fields.word("error_message")
    }
}
