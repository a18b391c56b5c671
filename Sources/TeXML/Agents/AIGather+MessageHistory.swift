extension AIGather {
    /// What was said before.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct MessageHistory: AIGatherPart {
        /// What it may hold.
        public static let form = ElementForm("MessageHistory", children: [AIGather.Message.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The messages in order.
        public init(@MessageBuilder messages: () -> [AIGather.Message]) {
            markup = Markup("MessageHistory", elements: messages().map(\.markup))
        }
    }
}
