extension AIGather {
    /// What the assistant may do.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Tools: AIGatherPart {
        /// What it may hold.
        public static let form = ElementForm("Tools", children: [AIGather.Tool.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The tools.
        public init(_ tools: [AIGather.Tool]) {
            markup = Markup("Tools", elements: tools.map(\.markup))
        }
    }
}
