extension AIGather {
    /// How the assistant hears.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Transcription: AIGatherPart {
        /// What `Transcription` takes.
        public struct Attributes: AttributeTable {
            /// The model that transcribes the caller.
            public let model = Attribute<ModelName>.open("model")
        }

        /// What it may hold.
        public static let form = ElementForm("Transcription", Attributes())
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Nil attributes are left out.
        public init(model: ModelName? = nil) {
            markup = Markup("Transcription")
            self.model = model
        }
    }
}
