extension AIGather {
    /// One thing the assistant may do, as a JSON object.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Tool: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Tool", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The tool that the object describes.
        public init(_ definition: JSONText) {
            markup = Markup("Tool", text: definition.text)
        }
    }
}
