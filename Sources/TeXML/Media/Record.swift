/// Records the caller; the next verb runs afterwards.
///
/// Voice mail is this. A `timeout` or `maxLength` of 0 means no limit.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/record
public struct Record: Verb {
    /// What `Record` takes.
    public struct Attributes: AttributeTable {
        /// Asked for when the recording is over.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
        /// The keys that end the recording; `1234567890*#` when nil.
        public let finishOnKey = Attribute.text("finishOnKey", .keys, default: "1234567890*#")
        /// Silence that ends the recording, 0 being never; needs transcription, which is charged; at least 0
        /// seconds; `0` s when nil.
        public let timeout = Attribute.seconds("timeout", 0...Int.max, default: "0")
        /// The longest recording, 0 being no limit; 0 to 14400 seconds; `3600` s when nil.
        public let maxLength = Attribute.seconds("maxLength", 0...14400, default: "3600")
        /// True to beep first; `true` when nil.
        public let playBeep = Attribute.boolean("playBeep", default: "true")
        /// Whether silence is cut off.
        public let trim = Attribute<SilenceTrimming>.choice("trim", among: [.trimSilence])
        /// How the two sides share the recording; TwiML says single; `dual` when nil.
        public let channels = Attribute<RecordingChannels>.choice("channels", among: [.single, .dual], default: "dual")
        /// Told what becomes of the recording.
        public let recordingStatusCallback = Attribute.address("recordingStatusCallback")
        /// How `recordingStatusCallback` is called; `POST` when nil.
        public let recordingStatusCallbackMethod = Attribute<RequestMethod>.choice(
            "recordingStatusCallbackMethod",
            default: "POST"
        )
        /// What is reported of the recording; `completed` when nil.
        public let recordingStatusCallbackEvent = Attribute<[RecordingEvent]>.tokens(
            "recordingStatusCallbackEvent",
            among: [.inProgress, .completed],
            default: "completed"
        )
        /// True to have the recording transcribed; then it wants `transcriptionCallback`; `false` when nil.
        public let transcription = Attribute.boolean("transcription", default: "false")
        /// Told the text.
        public let transcriptionCallback = Attribute.address("transcriptionCallback")
        /// Who transcribes; `A` when nil.
        public let transcriptionEngine = Attribute<TranscriptionEngine>.choice(
            "transcriptionEngine",
            among: TranscriptionEngine.forRecord,
            default: "A"
        )
        /// The model that transcribes.
        public let transcriptionModel = Attribute<ModelName>.open("transcriptionModel")
        /// The language that is spoken; `en-US` when nil.
        public let transcriptionLanguage = Attribute<LanguageTag>.open("transcriptionLanguage", default: "en-US")
        /// The file format; `mp3` when nil.
        public let format = Attribute<AudioFormat>.choice("format", default: "mp3")
    }

    /// What it may hold.
    public static let form = ElementForm("Record", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        finishOnKey: String? = nil,
        timeout: Duration? = nil,
        maxLength: Duration? = nil,
        playBeep: Bool? = nil,
        trim: SilenceTrimming? = nil,
        channels: RecordingChannels? = nil,
        recordingStatusCallback: WebAddress? = nil,
        recordingStatusCallbackMethod: RequestMethod? = nil,
        recordingStatusCallbackEvent: [RecordingEvent]? = nil,
        transcription: Bool? = nil,
        transcriptionCallback: WebAddress? = nil,
        transcriptionEngine: TranscriptionEngine? = nil,
        transcriptionModel: ModelName? = nil,
        transcriptionLanguage: LanguageTag? = nil,
        format: AudioFormat? = nil
    ) {
        markup = Markup("Record")
        self.action = action
        self.method = method
        self.finishOnKey = finishOnKey
        self.timeout = timeout
        self.maxLength = maxLength
        self.playBeep = playBeep
        self.trim = trim
        self.channels = channels
        self.recordingStatusCallback = recordingStatusCallback
        self.recordingStatusCallbackMethod = recordingStatusCallbackMethod
        self.recordingStatusCallbackEvent = recordingStatusCallbackEvent
        self.transcription = transcription
        self.transcriptionCallback = transcriptionCallback
        self.transcriptionEngine = transcriptionEngine
        self.transcriptionModel = transcriptionModel
        self.transcriptionLanguage = transcriptionLanguage
        self.format = format
    }
}
