/// A SIP address that ``Dial`` rings.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/dial
public struct Sip: DialLeg {
    /// What `Sip` takes.
    public struct Attributes: AttributeTable {
        /// The user to authenticate as.
        public let username = Attribute.text("username")
        /// The password of that user.
        public let password = Attribute.text("password")
        /// Told what happens.
        public let statusCallback = Attribute.address("statusCallback")
        /// What is reported of this leg; `completed` when nil.
        public let statusCallbackEvent = Attribute<[CallProgressEvent]>.tokens(
            "statusCallbackEvent",
            default: "completed"
        )
        /// How `statusCallback` is called; `POST` when nil.
        public let statusCallbackMethod = Attribute<RequestMethod>.choice("statusCallbackMethod", default: "POST")
        /// A document for the callee before the two are connected: ``Gather`` and ``Hangup`` only.
        public let url = Attribute.address("url")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
        /// Whether an answering machine is listened for; `Disable` when nil.
        public let machineDetection = Attribute<MachineDetection>.choice("machineDetection", default: "Disable")
        /// How well it is listened for; `Regular` when nil.
        public let detectionMode = Attribute<DetectionMode>.choice("detectionMode", default: "Regular")
        /// How long it is listened for; 500 to 60000 milliseconds; `3500` ms when nil.
        public let machineDetectionTimeout = Attribute.milliseconds(
            "machineDetectionTimeout",
            500...60000,
            default: "3500"
        )
        /// How long the end of the greeting is waited for; 1000 to 120000 milliseconds.
        public let machineDetectionPromptEndTimeout = Attribute.milliseconds(
            "machineDetectionPromptEndTimeout",
            1000...120000
        )
        /// What counts as its beep; `both` when nil.
        public let machineDetectionBeepProfile = Attribute<BeepProfile>.choice(
            "machineDetectionBeepProfile",
            default: "both"
        )
        /// Told who answered, a human or a machine.
        public let amdStatusCallback = Attribute.address("amdStatusCallback")
        /// Where the call enters the SIP network; `US` when nil.
        public let sipRegion = Attribute<SIPRegion>.choice("sipRegion", default: "US")
    }

    /// What it may hold.
    public static let form = ElementForm("Sip", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Rings the address.
    public init(
        _ address: SIPURI,
        username: String? = nil,
        password: String? = nil,
        statusCallback: WebAddress? = nil,
        statusCallbackEvent: [CallProgressEvent]? = nil,
        statusCallbackMethod: RequestMethod? = nil,
        url: WebAddress? = nil,
        method: RequestMethod? = nil,
        machineDetection: MachineDetection? = nil,
        detectionMode: DetectionMode? = nil,
        machineDetectionTimeout: Duration? = nil,
        machineDetectionPromptEndTimeout: Duration? = nil,
        machineDetectionBeepProfile: BeepProfile? = nil,
        amdStatusCallback: WebAddress? = nil,
        sipRegion: SIPRegion? = nil
    ) {
        markup = Markup("Sip", text: address.text)
        self.username = username
        self.password = password
        self.statusCallback = statusCallback
        self.statusCallbackEvent = statusCallbackEvent
        self.statusCallbackMethod = statusCallbackMethod
        self.url = url
        self.method = method
        self.machineDetection = machineDetection
        self.detectionMode = detectionMode
        self.machineDetectionTimeout = machineDetectionTimeout
        self.machineDetectionPromptEndTimeout = machineDetectionPromptEndTimeout
        self.machineDetectionBeepProfile = machineDetectionBeepProfile
        self.amdStatusCallback = amdStatusCallback
        self.sipRegion = sipRegion
    }
}
