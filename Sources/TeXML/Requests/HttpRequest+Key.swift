extension HttpRequest {
    /// The name of a header field.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Key: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Key", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A name.
        public init(_ name: String) {
            markup = Markup("Key", text: name)
        }
    }
}
