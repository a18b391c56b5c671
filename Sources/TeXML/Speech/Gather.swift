/// Waits for keys or speech while it plays what it holds.
///
/// The address in `action` is asked for with the method of the TeXML application. When nothing comes, the next verb
/// runs.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/gather
public struct Gather: Verb {
    /// What `Gather` takes.
    public struct Attributes: AttributeTable {
        /// What the caller may answer with; `dtmf` when nil.
        public let input = Attribute<GatherInput>.choice("input", default: "dtmf")
        /// Asked for with what was gathered; its answer replaces this document.
        public let action = Attribute.address("action")
        /// How long to wait for the next key or for speech, counted from the end of what is played; 1 to 120
        /// seconds; `5` s when nil.
        public let timeout = Attribute.seconds("timeout", 1...120, default: "5")
        /// How many keys complete the input; 1 to 128.
        public let numDigits = Attribute.integer("numDigits", 1...128)
        /// Silence after which speech counts as finished; at least 0 seconds.
        public let speechTimeout = Attribute.seconds("speechTimeout", 0...Int.max)
        /// Told what has been understood so far.
        public let partialResultCallback = Attribute.address("partialResultCallback")
        /// How `partialResultCallback` is called; `POST` when nil.
        public let partialResultCallbackMethod = Attribute<RequestMethod>.choice(
            "partialResultCallbackMethod",
            default: "POST"
        )
        /// True to blank out swear words.
        public let profanityFilter = Attribute.boolean("profanityFilter")
        /// True for the enhanced models of Google.
        public let useEnhanced = Attribute.boolean("useEnhanced")
        /// Words to expect; with Deepgram for Nova-2 only.
        public let hints = Attribute.text("hints")
        /// Words to expect, for Deepgram Nova-3.
        public let keyterms = Attribute.text("keyterms")
        /// True to write numbers and dates as people do; `true` when nil.
        public let smartFormat = Attribute.boolean("smartFormat", default: "true")
        /// Who recognises speech.
        public let transcriptionEngine = Attribute<TranscriptionEngine>.choice(
            "transcriptionEngine",
            among: TranscriptionEngine.forGather
        )
        /// The speech model, `vendor/model` of the engine chosen.
        public let model = Attribute<ModelName>.open("model")
        /// The name under which Telnyx keeps the key of the provider.
        public let apiKeyRef = Attribute.text("apiKeyRef")
        /// The region of the provider, which Azure wants.
        public let region = Attribute.text("region")
        /// The key that ends the input; empty for none; `#` when nil.
        public let finishOnKey = Attribute.text("finishOnKey", .oneKeyOrNone, default: "#")
        /// The language of the speech; `en-US` when nil.
        public let language = Attribute<LanguageTag>.open("language", default: "en-US")
        /// The keys that are accepted.
        public let validDigits = Attribute.text("validDigits", .keys)
        /// Asked for when other keys were pressed.
        public let invalidDigitsAction = Attribute.address("invalidDigitsAction")
        /// The fewest keys that are accepted; 1 to 128; `1` when nil.
        public let minDigits = Attribute.integer("minDigits", 1...128, default: "1")
        /// The most keys that are accepted; 1 to 128; `128` when nil.
        public let maxDigits = Attribute.integer("maxDigits", 1...128, default: "128")
    }

    /// What it may hold.
    public static let form = ElementForm("Gather", Attributes(), children: [Say.self, Play.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Plays the content and listens; nil attributes are left out.
    public init(
        input: GatherInput? = nil,
        action: WebAddress? = nil,
        timeout: Duration? = nil,
        numDigits: Int? = nil,
        speechTimeout: Duration? = nil,
        partialResultCallback: WebAddress? = nil,
        partialResultCallbackMethod: RequestMethod? = nil,
        profanityFilter: Bool? = nil,
        useEnhanced: Bool? = nil,
        hints: String? = nil,
        keyterms: String? = nil,
        smartFormat: Bool? = nil,
        transcriptionEngine: TranscriptionEngine? = nil,
        model: ModelName? = nil,
        apiKeyRef: String? = nil,
        region: String? = nil,
        finishOnKey: String? = nil,
        language: LanguageTag? = nil,
        validDigits: String? = nil,
        invalidDigitsAction: WebAddress? = nil,
        minDigits: Int? = nil,
        maxDigits: Int? = nil,
        @GatherBuilder content: () -> [any GatherContent] = { [] }
    ) {
        markup = Markup("Gather", elements: content().map(\.markup))
        self.input = input
        self.action = action
        self.timeout = timeout
        self.numDigits = numDigits
        self.speechTimeout = speechTimeout
        self.partialResultCallback = partialResultCallback
        self.partialResultCallbackMethod = partialResultCallbackMethod
        self.profanityFilter = profanityFilter
        self.useEnhanced = useEnhanced
        self.hints = hints
        self.keyterms = keyterms
        self.smartFormat = smartFormat
        self.transcriptionEngine = transcriptionEngine
        self.model = model
        self.apiKeyRef = apiKeyRef
        self.region = region
        self.finishOnKey = finishOnKey
        self.language = language
        self.validDigits = validDigits
        self.invalidDigitsAction = invalidDigitsAction
        self.minDigits = minDigits
        self.maxDigits = maxDigits
    }
}
