/// Sends the audio of the call to a WebSocket; the element is called `Stream`.
///
/// Under ``Connect`` audio may come back. The name differs because Foundation has a `Stream` too.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stream
public struct MediaStream: StartService, ConnectService {
    /// What `Stream` takes.
    public struct Attributes: AttributeTable {
        /// Where the audio goes, `wss:`; required.
        public let url = Attribute.address("url", .webSocket, required: true)
        /// Which side of the call it takes; `inbound_track` when nil.
        public let track = Attribute<StreamTrack>.choice("track", default: "inbound_track")
        /// A name to stop it by.
        public let name = Attribute.text("name")
        /// How the audio is coded; `default` when nil.
        public let codec = Attribute<StreamCodec>.choice("codec", default: "default")
        /// In what form audio comes back; `mp3` when nil.
        public let bidirectionalMode = Attribute<BidirectionalMode>.choice("bidirectionalMode", default: "mp3")
        /// How the audio that comes back is coded; RTP only; `PCMU` when nil.
        public let bidirectionalCodec = Attribute<StreamCodec>.choice(
            "bidirectionalCodec",
            among: [.pcmu, .pcma, .g722, .opus, .amrWB],
            default: "PCMU"
        )
        /// Samples a second of the audio that comes back; RTP only; `8000` when nil.
        public let bidirectionalSamplingRate = Attribute<SamplingRate>.choice(
            "bidirectionalSamplingRate",
            default: "8000"
        )
        /// Told what happens.
        public let statusCallback = Attribute.address("statusCallback")
        /// How `statusCallback` is called; `POST` when nil.
        public let statusCallbackMethod = Attribute<RequestMethod>.choice("statusCallbackMethod", default: "POST")
        /// True to connect again when the socket breaks; `true` when nil.
        public let enableReconnect = Attribute.boolean("enableReconnect", default: "true")
    }

    /// What it may hold.
    public static let form = ElementForm("Stream", Attributes(), children: [Parameter.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Sends the audio there, with the parameters in its first message.
    public init(
        url: WebAddress,
        track: StreamTrack? = nil,
        name: String? = nil,
        codec: StreamCodec? = nil,
        bidirectionalMode: BidirectionalMode? = nil,
        bidirectionalCodec: StreamCodec? = nil,
        bidirectionalSamplingRate: SamplingRate? = nil,
        statusCallback: WebAddress? = nil,
        statusCallbackMethod: RequestMethod? = nil,
        enableReconnect: Bool? = nil,
        @ParameterBuilder parameters: () -> [Parameter] = { [] }
    ) {
        markup = Markup("Stream", elements: parameters().map(\.markup))
        self.url = url
        self.track = track
        self.name = name
        self.codec = codec
        self.bidirectionalMode = bidirectionalMode
        self.bidirectionalCodec = bidirectionalCodec
        self.bidirectionalSamplingRate = bidirectionalSamplingRate
        self.statusCallback = statusCallback
        self.statusCallbackMethod = statusCallbackMethod
        self.enableReconnect = enableReconnect
    }
}
