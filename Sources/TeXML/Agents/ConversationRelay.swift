/// Turns the call into text for a WebSocket and its answers into speech.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/conversationrelay
public struct ConversationRelay: ConnectService {
    /// What `ConversationRelay` takes.
    public struct Attributes: AttributeTable {
        /// Where the conversation goes, `wss:`; required.
        public let url = Attribute.address("url", .webSocket, required: true)
        /// What is said first.
        public let welcomeGreeting = Attribute.prose("welcomeGreeting")
        /// The voice.
        public let voice = Attribute<VoiceName>.open("voice")
        /// The language.
        public let language = Attribute<LanguageTag>.open("language")
        /// Who transcribes the caller.
        public let transcriptionProvider = Attribute<ProviderName>.open("transcriptionProvider")
        /// What may interrupt the agent; `any` when nil.
        public let interruptible = Attribute<Interruptibility>.choice("interruptible", default: "any")
        /// What may interrupt the greeting; `any` when nil.
        public let welcomeGreetingInterruptible = Attribute<Interruptibility>.choice(
            "welcomeGreetingInterruptible",
            default: "any"
        )
        /// True to pass keys on; `false` when nil.
        public let dtmfDetection = Attribute.boolean("dtmfDetection", default: "false")
        /// What `backgroundAudioValue` is; the two go together.
        public let backgroundAudioType = Attribute<BackgroundAudioType>.choice("backgroundAudioType")
        /// The audio behind the conversation.
        public let backgroundAudioValue = Attribute.text("backgroundAudioValue")
    }

    /// What it may hold.
    public static let form = ElementForm("ConversationRelay", Attributes(), children: [Language.self, Parameter.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Relays the conversation, in these languages and with these parameters.
    public init(
        url: WebAddress,
        welcomeGreeting: SafeText? = nil,
        voice: VoiceName? = nil,
        language: LanguageTag? = nil,
        transcriptionProvider: ProviderName? = nil,
        interruptible: Interruptibility? = nil,
        welcomeGreetingInterruptible: Interruptibility? = nil,
        dtmfDetection: Bool? = nil,
        backgroundAudioType: BackgroundAudioType? = nil,
        backgroundAudioValue: String? = nil,
        @RelayBuilder parts: () -> [any RelayPart] = { [] }
    ) {
        markup = Markup("ConversationRelay", elements: parts().map(\.markup))
        self.url = url
        self.welcomeGreeting = welcomeGreeting
        self.voice = voice
        self.language = language
        self.transcriptionProvider = transcriptionProvider
        self.interruptible = interruptible
        self.welcomeGreetingInterruptible = welcomeGreetingInterruptible
        self.dtmfDetection = dtmfDetection
        self.backgroundAudioType = backgroundAudioType
        self.backgroundAudioValue = backgroundAudioValue
    }
}
