extension HttpRequest {
    /// The header fields of a request.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Headers: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Headers", children: [HttpRequest.Header.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The fields in order.
        public init(_ fields: KeyValuePairs<String, SafeText>) {
            markup = Markup("Headers", elements: fields.map { Header($0.key, $0.value).markup })
        }
    }
}
