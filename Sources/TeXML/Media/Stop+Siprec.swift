extension Stop {
    /// The SIPREC session to end; the current one without a name.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stop
    public struct Siprec: StopService {
        /// What `Siprec` takes.
        public struct Attributes: AttributeTable {
            /// A name to stop it by.
            public let name = Attribute.text("name")
        }

        /// What it may hold.
        public static let form = ElementForm("Siprec", Attributes())
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Nil attributes are left out.
        public init(name: String? = nil) {
            markup = Markup("Siprec")
            self.name = name
        }
    }
}
