extension AIGather {
    /// Whether the caller may interrupt the assistant.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct InterruptionSettings: AIGatherPart {
        /// What `InterruptionSettings` takes.
        public struct Attributes: AttributeTable {
            /// True when the caller may interrupt the assistant.
            public let enable = Attribute.boolean("enable")
        }

        /// What it may hold.
        public static let form = ElementForm("InterruptionSettings", Attributes())
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Nil attributes are left out.
        public init(enable: Bool? = nil) {
            markup = Markup("InterruptionSettings")
            self.enable = enable
        }
    }
}
