extension HttpRequest {
    /// The body of a request.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Body: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Body", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A body.
        public init(_ text: SafeText) {
            markup = Markup("Body", text: text.text)
        }
    }
}
