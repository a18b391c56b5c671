extension AIGather {
    /// One message of the conversation before.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aigather
    public struct Message: TeXMLElement {
        /// What `Message` takes.
        public struct Attributes: AttributeTable {
            /// Who said it; required.
            public let role = Attribute<ConversationRole>.choice("role", required: true)
        }

        /// What it may hold.
        public static let form = ElementForm("Message", Attributes(), text: true)
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// A message.
        public init(_ text: SafeText, role: ConversationRole) {
            markup = Markup("Message", text: text.text)
            self.role = role
        }
    }
}
