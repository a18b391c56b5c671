extension Refer {
    /// The SIP address that a ``Refer`` hands over to.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/refer
    public struct Sip: TeXMLElement {
        /// What it may hold.
        public static let form = ElementForm("Sip", text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// The address.
        public init(_ address: SIPURI) {
            markup = Markup("Sip", text: address.text)
        }
    }
}
