/// A language that a ``ConversationRelay`` may switch to.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/conversationrelay
public struct Language: RelayPart {
    /// What `Language` takes.
    public struct Attributes: AttributeTable {
        /// The language.
        public let code = Attribute<LanguageTag>.open("code")
        /// Who speaks.
        public let ttsProvider = Attribute<ProviderName>.open("ttsProvider")
        /// The voice.
        public let voice = Attribute<VoiceName>.open("voice")
        /// Who transcribes the caller.
        public let transcriptionProvider = Attribute<ProviderName>.open("transcriptionProvider")
        /// The model that transcribes.
        public let speechModel = Attribute<ModelName>.open("speechModel")
        /// What `backgroundAudioValue` is; the two go together.
        public let backgroundAudioType = Attribute<BackgroundAudioType>.choice("backgroundAudioType")
        /// The audio behind the conversation.
        public let backgroundAudioValue = Attribute.text("backgroundAudioValue")
    }

    /// What it may hold.
    public static let form = ElementForm("Language", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        code: LanguageTag? = nil,
        ttsProvider: ProviderName? = nil,
        voice: VoiceName? = nil,
        transcriptionProvider: ProviderName? = nil,
        speechModel: ModelName? = nil,
        backgroundAudioType: BackgroundAudioType? = nil,
        backgroundAudioValue: String? = nil
    ) {
        markup = Markup("Language")
        self.code = code
        self.ttsProvider = ttsProvider
        self.voice = voice
        self.transcriptionProvider = transcriptionProvider
        self.speechModel = speechModel
        self.backgroundAudioType = backgroundAudioType
        self.backgroundAudioValue = backgroundAudioValue
    }
}
