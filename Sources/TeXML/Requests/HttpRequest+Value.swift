extension HttpRequest {
    /// The value of a header field, or where in the answer a variable comes from.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/httprequest
    public struct Value: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Value", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A value.
        public init(_ value: SafeText) {
            markup = Markup("Value", text: value.text)
        }
    }
}
