/// `dialogflow.detectintent.response`: what Dialogflow understood.
public struct DialogflowResult: Hashable, Sendable {
    /// The words heard.
    public let transcript: String?
    /// How sure, 0 to 1.
    public let confidence: Double?
    /// False while the words may still change.
    public let isFinal: Bool?
    /// The stream.
    public let streamID: String?
    /// What it answers.
    public let answers: [String]

    init(_ fields: JSONFields) {
        transcript = fields.word("transcript")
        confidence = fields.number("confidence")
        isFinal = fields.flag("is_final")
        streamID = fields.word("stream_id")
        answers = fields.objects("fulfillment_messages").flatMap { $0.words("text") }
    }
}
