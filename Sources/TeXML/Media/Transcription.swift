/// Transcribes the call while it goes on.
///
/// Azure needs `region`.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/transcription
public struct Transcription: StartService {
    /// What `Transcription` takes.
    public struct Attributes: AttributeTable {
        /// The language that is spoken; `en` when nil.
        public let language = Attribute<LanguageTag>.open("language", default: "en")
        /// True to report unfinished sentences; Google only; `false` when nil.
        public let interimResults = Attribute.boolean("interimResults", default: "false")
        /// Who transcribes; `Google` when nil.
        public let transcriptionEngine = Attribute<TranscriptionEngine>.choice(
            "transcriptionEngine",
            among: TranscriptionEngine.forTranscription,
            default: "Google"
        )
        /// Which side of the call is transcribed; `inbound` when nil.
        public let transcriptionTracks = Attribute<AudioTrack>.choice("transcriptionTracks", default: "inbound")
        /// Told the text.
        public let transcriptionCallback = Attribute.address("transcriptionCallback")
        /// How `transcriptionCallback` is called; `POST` when nil.
        public let transcriptionCallbackMethod = Attribute<RequestMethod>.choice(
            "transcriptionCallbackMethod",
            default: "POST"
        )
        /// The model that transcribes.
        public let model = Attribute<ModelName>.open("model")
        /// Words to expect; with Deepgram for Nova-2 only.
        public let hints = Attribute.text("hints")
        /// Words to expect, for Deepgram Nova-3.
        public let keyterms = Attribute.text("keyterms")
        /// True to write numbers and dates as people do; `true` when nil.
        public let smartFormat = Attribute.boolean("smartFormat", default: "true")
        /// The name under which Telnyx keeps the key of the provider.
        public let apiKeyRef = Attribute.text("apiKeyRef")
        /// The region of the provider, which Azure wants.
        public let region = Attribute.text("region")
    }

    /// What it may hold.
    public static let form = ElementForm("Transcription", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        language: LanguageTag? = nil,
        interimResults: Bool? = nil,
        transcriptionEngine: TranscriptionEngine? = nil,
        transcriptionTracks: AudioTrack? = nil,
        transcriptionCallback: WebAddress? = nil,
        transcriptionCallbackMethod: RequestMethod? = nil,
        model: ModelName? = nil,
        hints: String? = nil,
        keyterms: String? = nil,
        smartFormat: Bool? = nil,
        apiKeyRef: String? = nil,
        region: String? = nil
    ) {
        markup = Markup("Transcription")
        self.language = language
        self.interimResults = interimResults
        self.transcriptionEngine = transcriptionEngine
        self.transcriptionTracks = transcriptionTracks
        self.transcriptionCallback = transcriptionCallback
        self.transcriptionCallbackMethod = transcriptionCallbackMethod
        self.model = model
        self.hints = hints
        self.keyterms = keyterms
        self.smartFormat = smartFormat
        self.apiKeyRef = apiKeyRef
        self.region = region
    }
}
