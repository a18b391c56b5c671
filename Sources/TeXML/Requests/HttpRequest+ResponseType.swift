extension HttpRequest {
    /// The media type of the answer; the element is called `Type`, which Swift keeps for itself.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct ResponseType: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Type", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A media type.
        public init(_ name: String) {
            markup = Markup("Type", text: name)
        }
    }
}
