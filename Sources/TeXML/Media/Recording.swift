/// Records the call while it goes on; it cannot be stopped before the call ends.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/recording
public struct Recording: StartService {
    /// What `Recording` takes.
    public struct Attributes: AttributeTable {
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
        /// How the two sides share the recording; `dual` when nil.
        public let channels = Attribute<RecordingChannels>.choice("channels", default: "dual")
        /// Which side of the call it takes; `both` when nil.
        public let track = Attribute<AudioTrack>.choice("track", default: "both")
        /// Whether silence is cut off.
        public let trim = Attribute<SilenceTrimming>.choice("trim", among: [.trimSilence])
        /// The file format; `mp3` when nil.
        public let format = Attribute<AudioFormat>.choice("format", default: "mp3")
    }

    /// What it may hold.
    public static let form = ElementForm("Recording", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        recordingStatusCallback: WebAddress? = nil,
        recordingStatusCallbackMethod: RequestMethod? = nil,
        recordingStatusCallbackEvent: [RecordingEvent]? = nil,
        channels: RecordingChannels? = nil,
        track: AudioTrack? = nil,
        trim: SilenceTrimming? = nil,
        format: AudioFormat? = nil
    ) {
        markup = Markup("Recording")
        self.recordingStatusCallback = recordingStatusCallback
        self.recordingStatusCallbackMethod = recordingStatusCallbackMethod
        self.recordingStatusCallbackEvent = recordingStatusCallbackEvent
        self.channels = channels
        self.track = track
        self.trim = trim
        self.format = format
    }
}
