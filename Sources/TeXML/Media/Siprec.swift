/// Sends a copy of the call to a SIPREC recorder.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/siprec
public struct Siprec: StartService {
    /// What `Siprec` takes.
    public struct Attributes: AttributeTable {
        /// The SIPREC connector; required.
        public let connectorName = Attribute.text("connectorName", required: true)
        /// Told what happens.
        public let statusCallback = Attribute.address("statusCallback")
        /// How `statusCallback` is called; `POST` when nil.
        public let statusCallbackMethod = Attribute<RequestMethod>.choice("statusCallbackMethod", default: "POST")
        /// Which side of the call it takes; `both_tracks` when nil.
        public let track = Attribute<StreamTrack>.choice("track", default: "both_tracks")
        /// A name to stop it by.
        public let name = Attribute.text("name")
        /// True to send the custom headers of the call along; `false` when nil.
        public let includeMetadataCustomHeaders = Attribute.boolean("includeMetadataCustomHeaders", default: "false")
        /// True to encrypt; `false` when nil.
        public let secure = Attribute.boolean("secure", default: "false")
        /// How long the session lives without refresh; 90 to 14440 seconds, or 0; `1800` s when nil.
        public let sessionTimeout = Attribute.seconds("sessionTimeoutSecs", 90...14440, or: [0], default: "1800")
    }

    /// What it may hold.
    public static let form = ElementForm("Siprec", Attributes(), undocumentedChildren: ["Parameter"])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        connectorName: String,
        statusCallback: WebAddress? = nil,
        statusCallbackMethod: RequestMethod? = nil,
        track: StreamTrack? = nil,
        name: String? = nil,
        includeMetadataCustomHeaders: Bool? = nil,
        secure: Bool? = nil,
        sessionTimeout: Duration? = nil
    ) {
        markup = Markup("Siprec")
        self.connectorName = connectorName
        self.statusCallback = statusCallback
        self.statusCallbackMethod = statusCallbackMethod
        self.track = track
        self.name = name
        self.includeMetadataCustomHeaders = includeMetadataCustomHeaders
        self.secure = secure
        self.sessionTimeout = sessionTimeout
    }
}
