extension AIGather {
    /// The facts to ask for, as a JSON Schema object.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Parameters: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Parameters", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Asks for what the schema describes.
        public init(_ schema: JSONText) {
            markup = Markup("Parameters", text: schema.text)
        }
    }
}
