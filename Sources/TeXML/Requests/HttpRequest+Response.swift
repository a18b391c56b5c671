extension HttpRequest {
    /// What is taken from the answer.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Response: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm(
            "Response",
            children: [
                HttpRequest.Headers.self, HttpRequest.Body.self, HttpRequest.ResponseType.self,
                HttpRequest.StatusCode.self, HttpRequest.Content.self,
            ]
        )
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// An answer of ``ResponseType``, ``StatusCode``, ``Content``, ``Headers`` and ``Body``.
        public init(_ parts: [any TeXMLElement]) {
            markup = Markup("Response", elements: parts.map(\.markup))
        }
    }
}
