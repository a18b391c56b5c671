extension AIGather {
    /// What the assistant is.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Assistant: AIGatherPart {
        /// What `Assistant` takes.
        public struct Attributes: AttributeTable {
            /// The language model, `openai/gpt-4` for instance.
            public let model = Attribute<ModelName>.open("model")
            /// The name under which Telnyx keeps the key of the provider.
            public let apiKeyRef = Attribute.text("api_key_ref")
            /// What the assistant is told to be.
            public let instructions = Attribute.prose("instructions")
        }

        /// What it may hold.
        public static let form = ElementForm("Assistant", Attributes(), children: [AIGather.Tools.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// An assistant with these tools; nil attributes are left out.
        public init(
            model: ModelName? = nil,
            apiKeyRef: String? = nil,
            instructions: SafeText? = nil,
            tools: [AIGather.Tool] = []
        ) {
            markup = Markup("Assistant", elements: tools.isEmpty ? [] : [Tools(tools).markup])
            self.model = model
            self.apiKeyRef = apiKeyRef
            self.instructions = instructions
        }
    }
}
