extension HttpRequest {
    /// The status expected of the answer.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct StatusCode: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("StatusCode", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A status.
        public init(_ code: Int) {
            markup = Markup("StatusCode", text: String(code))
        }
    }
}
