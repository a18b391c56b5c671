extension AIGather {
    /// What the assistant says first.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Greeting: AIGatherPart {
        /// What it may hold.
        public static let form = ElementForm("Greeting", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Says the text.
        public init(_ text: SafeText) {
            markup = Markup("Greeting", text: text.text)
        }
    }
}
