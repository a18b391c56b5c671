extension AIGather {
    /// The voice of the assistant.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Voice: AIGatherPart {
        /// What `Voice` takes.
        public struct Attributes: AttributeTable {
            /// The voice of the assistant; `Telnyx.NaturalHD.Astra` when nil.
            public let name = Attribute<VoiceName>.open("name", default: "Telnyx.NaturalHD.Astra")
            /// The name under which Telnyx keeps the key of the provider.
            public let apiKeyRef = Attribute.text("api_key_ref")
            /// How fast the voice speaks; 0.1 to 2.0; `1` when nil.
            public let voiceSpeed = Attribute.decimal("voice_speed", 0.1...2.0, default: "1")
        }

        /// What it may hold.
        public static let form = ElementForm("Voice", Attributes())
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Nil attributes are left out.
        public init(name: VoiceName? = nil, apiKeyRef: String? = nil, voiceSpeed: Double? = nil) {
            markup = Markup("Voice")
            self.name = name
            self.apiKeyRef = apiKeyRef
            self.voiceSpeed = voiceSpeed
        }
    }
}
