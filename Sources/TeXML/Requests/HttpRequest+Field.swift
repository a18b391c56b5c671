extension HttpRequest {
    /// One part of the answer and its variable.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Field: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Field", children: [HttpRequest.Name.self, HttpRequest.Value.self])
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Puts the part of the answer into the variable.
        public init(_ name: String, from value: SafeText) {
            markup = Markup("Field", elements: [Name(name).markup, Value(value).markup])
        }
    }
}
