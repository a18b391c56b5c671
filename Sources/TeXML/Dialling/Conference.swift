/// A conference that ``Dial`` joins.
///
/// It starts to exist with its first participant.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/dial
public struct Conference: TeXMLElement {
    /// What `Conference` takes.
    public struct Attributes: AttributeTable {
        /// True to join without being heard; `false` when nil.
        public let muted = Attribute.boolean("muted", default: "false")
        /// True when the conference starts with this participant; `true` when nil.
        public let startConferenceOnEnter = Attribute.boolean("startConferenceOnEnter", default: "true")
        /// True when the conference ends with this participant; `false` when nil.
        public let endConferenceOnExit = Attribute.boolean("endConferenceOnExit", default: "false")
        /// How many may join; 2 to 250; `250` when nil.
        public let maxParticipants = Attribute.integer("maxParticipants", 2...250, default: "250")
        /// When the conference beeps; `true` when nil.
        public let beep = Attribute<ConferenceBeep>.choice("beep", default: "true")
        /// A name by which this participant can be addressed.
        public let participantLabel = Attribute.text("participantLabel")
        /// Whether it is recorded; `do-not-record` when nil.
        public let record = Attribute<ConferenceRecording>.choice("record", default: "do-not-record")
        /// True to beep when recording starts; `true` when nil.
        public let recordBeep = Attribute.boolean("recordBeep", default: "true")
        /// Told what becomes of the recording.
        public let recordingStatusCallback = Attribute.address("recordingStatusCallback")
        /// What is reported of the recording; `completed` when nil.
        public let recordingStatusCallbackEvent = Attribute<[RecordingEvent]>.tokens(
            "recordingStatusCallbackEvent",
            default: "completed"
        )
        /// How `recordingStatusCallback` is called; `POST` when nil.
        public let recordingStatusCallbackMethod = Attribute<RequestMethod>.choice(
            "recordingStatusCallbackMethod",
            default: "POST"
        )
        /// Silence after which recording ends, 0 being never; 0 to 14400 seconds; `0` s when nil.
        public let recordingTimeout = Attribute.seconds("recordingTimeout", 0...14400, default: "0")
        /// Whether silence is cut off; `do-not-trim` when nil.
        public let trim = Attribute<SilenceTrimming>.choice("trim", default: "do-not-trim")
        /// True to send the address of the recording along; `true` when nil.
        public let sendRecordingURL = Attribute.boolean("sendRecordingUrl", default: "true")
        /// Told what happens.
        public let statusCallback = Attribute.address("statusCallback")
        /// How `statusCallback` is called; `POST` when nil.
        public let statusCallbackMethod = Attribute<RequestMethod>.choice("statusCallbackMethod", default: "POST")
        /// What is reported of the conference.
        public let statusCallbackEvent = Attribute<[ConferenceEvent]>.tokens("statusCallbackEvent")
        /// Audio or a document for those who wait.
        public let waitURL = Attribute.address("waitUrl")
        /// How `waitUrl` is asked for; `POST` when nil.
        public let waitMethod = Attribute<RequestMethod>.choice("waitMethod", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm("Conference", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Joins the conference of this name.
    public init(
        _ name: String,
        muted: Bool? = nil,
        startConferenceOnEnter: Bool? = nil,
        endConferenceOnExit: Bool? = nil,
        maxParticipants: Int? = nil,
        beep: ConferenceBeep? = nil,
        participantLabel: String? = nil,
        record: ConferenceRecording? = nil,
        recordBeep: Bool? = nil,
        recordingStatusCallback: WebAddress? = nil,
        recordingStatusCallbackEvent: [RecordingEvent]? = nil,
        recordingStatusCallbackMethod: RequestMethod? = nil,
        recordingTimeout: Duration? = nil,
        trim: SilenceTrimming? = nil,
        sendRecordingURL: Bool? = nil,
        statusCallback: WebAddress? = nil,
        statusCallbackMethod: RequestMethod? = nil,
        statusCallbackEvent: [ConferenceEvent]? = nil,
        waitURL: WebAddress? = nil,
        waitMethod: RequestMethod? = nil
    ) {
        markup = Markup("Conference", text: name)
        self.muted = muted
        self.startConferenceOnEnter = startConferenceOnEnter
        self.endConferenceOnExit = endConferenceOnExit
        self.maxParticipants = maxParticipants
        self.beep = beep
        self.participantLabel = participantLabel
        self.record = record
        self.recordBeep = recordBeep
        self.recordingStatusCallback = recordingStatusCallback
        self.recordingStatusCallbackEvent = recordingStatusCallbackEvent
        self.recordingStatusCallbackMethod = recordingStatusCallbackMethod
        self.recordingTimeout = recordingTimeout
        self.trim = trim
        self.sendRecordingURL = sendRecordingURL
        self.statusCallback = statusCallback
        self.statusCallbackMethod = statusCallbackMethod
        self.statusCallbackEvent = statusCallbackEvent
        self.waitURL = waitURL
        self.waitMethod = waitMethod
    }
}
