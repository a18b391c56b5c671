extension HttpRequest {
    /// One header field.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Header: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Header", children: [HttpRequest.Key.self, HttpRequest.Value.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A field.
        public init(_ key: String, _ value: SafeText) {
            markup = Markup("Header", elements: [Key(key).markup, Value(value).markup])
        }
    }
}
