/// Speaks to the caller.
///
/// A `loop` of 0 never ends. ElevenLabs voices need `apiKeyRef`; Azure voices with `apiKeyRef` need `region`.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/say
public struct Say: Verb, GatherContent {
    /// What `Say` takes.
    public struct Attributes: AttributeTable {
        /// The voice; its prefix picks the engine; `man` when nil.
        public let voice = Attribute<VoiceName>.open("voice", default: "man")
        /// The language, which only the voice `alice` looks at.
        public let language = Attribute<LanguageTag>.open("language")
        /// How often the text is said, 0 meaning for ever; 0 to 10; `1` when nil.
        public let loop = Attribute.integer("loop", 0...10, default: "1")
        /// The gender of an Azure voice.
        public let gender = Attribute<VoiceGender>.choice("gender")
        /// An effect for Azure voices.
        public let effect = Attribute<VoiceEffect>.choice("effect")
        /// How fast the voice speaks; 0.1 to 2.0; `1` when nil.
        public let voiceSpeed = Attribute.decimal("voiceSpeed", 0.1...2.0, default: "1")
        /// The name under which Telnyx keeps the key of the provider.
        public let apiKeyRef = Attribute.text("api_key_ref")
        /// The region of the provider, which Azure wants.
        public let region = Attribute.text("region")
        /// The pronunciation dictionary, a UUID.
        public let pronunciationDictID = Attribute.text("pronunciationDictId", .uuid)
        /// The language to expect, for Telnyx Qwen3TTS voices.
        public let languageBoost = Attribute<LanguageBoost>.choice("languageBoost")
    }

    /// What it may hold.
    public static let form = ElementForm(
        "Say",
        Attributes(),
        text: true,
        // SSML, of which the page says nothing.
        undocumentedChildren: [
            "break", "emphasis", "lang", "p", "phoneme", "prosody", "s", "say-as", "sub", "w", "speak",
        ]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Says the text; a literal is taken as written, what is interpolated is sanitised.
    public init(
        _ text: SafeText,
        voice: VoiceName? = nil,
        language: LanguageTag? = nil,
        loop: Int? = nil,
        gender: VoiceGender? = nil,
        effect: VoiceEffect? = nil,
        voiceSpeed: Double? = nil,
        apiKeyRef: String? = nil,
        region: String? = nil,
        pronunciationDictID: String? = nil,
        languageBoost: LanguageBoost? = nil
    ) {
        markup = Markup("Say", text: text.text)
        self.voice = voice
        self.language = language
        self.loop = loop
        self.gender = gender
        self.effect = effect
        self.voiceSpeed = voiceSpeed
        self.apiKeyRef = apiKeyRef
        self.region = region
        self.pronunciationDictID = pronunciationDictID
        self.languageBoost = languageBoost
    }
}
