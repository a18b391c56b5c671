extension Stop {
    /// The stream to end; the current one without a name.
    ///
    /// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stop
    public struct Stream: StopService {
        /// What `Stream` takes.
        public struct Attributes: AttributeTable {
            /// A name to stop it by.
            public let name = Attribute.text("name")
        }

        /// What it may hold.
        public static let form = ElementForm("Stream", Attributes())
        /// The element as it will be written.
        public var markup: Markup

        /// Views an element of a document.
        public init(markup: Markup) { self.markup = markup }

        /// Nil attributes are left out.
        public init(name: String? = nil) {
            markup = Markup("Stream")
            self.name = name
        }
    }
}
