/// Connects the caller with somebody.
///
/// Several ``Number`` and ``Sip`` ring together, or in order with `sequential`. The next verb, or the answer of
/// `action`, runs when that call ends.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/dial
public struct Dial: Verb {
    /// What `Dial` takes.
    public struct Attributes: AttributeTable {
        /// The number to show, in E.164.
        public let callerID = Attribute<TelephoneNumber>.open("callerId", .e164)
        /// The name to show: at most 128 letters, digits, spaces and `_~!.+-`.
        public let fromDisplayName = Attribute.text("fromDisplayName", .displayName)
        /// How long it rings; 5 to 120 seconds; `30` s when nil.
        public let timeout = Attribute.seconds("timeout", 5...120, default: "30")
        /// How long the dialled call may last; 60 to 14400 seconds; `14400` s when nil.
        public let timeLimit = Attribute.seconds("timeLimit", 60...14400, default: "14400")
        /// Asked for when the dialled call ends; its answer goes on with the call.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
        /// True when the caller may end the dialled call with `*`; not for a conference; `false` when nil.
        public let hangupOnStar = Attribute.boolean("hangupOnStar", default: "false")
        /// Whether and from when the call is recorded; for numbers and SIP addresses only; `do-not-record` when
        /// nil.
        public let record = Attribute<DialRecording>.choice("record", default: "do-not-record")
        /// Whether each side has its own channel; `single` when nil.
        public let recordingChannels = Attribute<RecordingChannels>.choice(
            "recordingChannels",
            among: [.single, .dual],
            default: "single"
        )
        /// The longest recording, 0 being no limit; 0 to 14400 seconds; `0` s when nil.
        public let recordMaxLength = Attribute.seconds("recordMaxLength", 0...14400, default: "0")
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
            default: "completed"
        )
        /// True to send the address of the recording along; `true` when nil.
        public let sendRecordingURL = Attribute.boolean("sendRecordingUrl", default: "true")
        /// The ring-back tone the caller hears; `us` when nil.
        public let ringTone = Attribute<RingTone>.choice("ringTone", default: "us")
        /// Audio the caller hears instead of a ring-back tone.
        public let audioURL = Attribute.address("audioUrl")
        /// True to let the caller hear ringing until somebody answers, unanswered himself; `false` when nil.
        public let answerOnBridge = Attribute.boolean("answerOnBridge", default: "false")
        /// True to ring one after the other instead of all together; `false` when nil.
        public let sequential = Attribute.boolean("sequential", default: "false")
        /// True to pass the SIP header `Diversion` on; `false` when nil.
        public let passDiversionHeader = Attribute.boolean("passDiversionHeader", default: "false")
        /// Speech longer than this comes from a machine; premium detection only; at least 0 milliseconds.
        public let machineDetectionSpeechThreshold = Attribute.milliseconds(
            "machineDetectionSpeechThreshold",
            0...Int.max
        )
        /// Silence that ends speech; premium detection only; at least 0 milliseconds.
        public let machineDetectionSpeechEndThreshold = Attribute.milliseconds(
            "machineDetectionSpeechEndThreshold",
            0...Int.max
        )
        /// Silence at the start after which detection gives up; premium detection only; at least 0 milliseconds.
        public let machineDetectionSilenceTimeout = Attribute.milliseconds(
            "machineDetectionSilenceTimeout",
            0...Int.max
        )
    }

    /// What it may hold.
    public static let form = ElementForm(
        "Dial",
        Attributes(),
        text: true,
        children: [Number.self, Sip.self, Queue.self, Conference.self]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Rings who is listed, or goes to one queue, one conference or one plain destination.
    public init(
        callerID: TelephoneNumber? = nil,
        fromDisplayName: String? = nil,
        timeout: Duration? = nil,
        timeLimit: Duration? = nil,
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        hangupOnStar: Bool? = nil,
        record: DialRecording? = nil,
        recordingChannels: RecordingChannels? = nil,
        recordMaxLength: Duration? = nil,
        recordingStatusCallback: WebAddress? = nil,
        recordingStatusCallbackMethod: RequestMethod? = nil,
        recordingStatusCallbackEvent: [RecordingEvent]? = nil,
        sendRecordingURL: Bool? = nil,
        ringTone: RingTone? = nil,
        audioURL: WebAddress? = nil,
        answerOnBridge: Bool? = nil,
        sequential: Bool? = nil,
        passDiversionHeader: Bool? = nil,
        machineDetectionSpeechThreshold: Duration? = nil,
        machineDetectionSpeechEndThreshold: Duration? = nil,
        machineDetectionSilenceTimeout: Duration? = nil,
        @DialBuilder content: () -> DialBuilder.Target
    ) {
        markup = Markup("Dial", content: content().content)
        self.callerID = callerID
        self.fromDisplayName = fromDisplayName
        self.timeout = timeout
        self.timeLimit = timeLimit
        self.action = action
        self.method = method
        self.hangupOnStar = hangupOnStar
        self.record = record
        self.recordingChannels = recordingChannels
        self.recordMaxLength = recordMaxLength
        self.recordingStatusCallback = recordingStatusCallback
        self.recordingStatusCallbackMethod = recordingStatusCallbackMethod
        self.recordingStatusCallbackEvent = recordingStatusCallbackEvent
        self.sendRecordingURL = sendRecordingURL
        self.ringTone = ringTone
        self.audioURL = audioURL
        self.answerOnBridge = answerOnBridge
        self.sequential = sequential
        self.passDiversionHeader = passDiversionHeader
        self.machineDetectionSpeechThreshold = machineDetectionSpeechThreshold
        self.machineDetectionSpeechEndThreshold = machineDetectionSpeechEndThreshold
        self.machineDetectionSilenceTimeout = machineDetectionSilenceTimeout
    }
}
