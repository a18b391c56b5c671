extension HttpRequest {
    /// The variable that a field of the answer goes into.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Name: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Name", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A variable.
        public init(_ name: String) {
            markup = Markup("Name", text: name)
        }
    }
}
