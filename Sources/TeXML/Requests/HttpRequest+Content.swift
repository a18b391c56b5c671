extension HttpRequest {
    /// Which parts of the answer go into which variables.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Content: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Content", children: [HttpRequest.Field.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The fields.
        public init(_ fields: [HttpRequest.Field]) {
            markup = Markup("Content", elements: fields.map(\.markup))
        }
    }
}
