/// `call.conversation.ended`: a caller and an assistant have finished talking.
public struct AIConversation: Hashable, Sendable {
    /// The conversation.
    public let conversationID: String?
    /// The assistant.
    public let assistantID: String?
    /// How long they talked.
    public let duration: Duration?
    /// Why it ended, for example `customer_disconnect`.
    public let reason: String?
    /// The language model.
    public let languageModel: String?
    /// The model that listened.
    public let speechModel: String?
    /// Who provided the voice.
    public let voiceProvider: String?
    /// The model that spoke.
    public let voiceModelID: String?
    /// The voice.
    public let voiceID: String?

    init(_ fields: JSONFields) {
        conversationID = fields.word("conversation_id")
        assistantID = fields.word("assistant_id")
        duration = fields.seconds("duration_sec")
        reason = fields.word("reason")
        languageModel = fields.word("llm_model")
        speechModel = fields.word("stt_model")
        voiceProvider = fields.word("tts_provider")
        voiceModelID = fields.word("tts_model_id")
        voiceID = fields.word("tts_voice_id")
    }
}
