/// A name and a value for the other side.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/stream
public struct Parameter: RelayPart, PayPart {
    /// What `Parameter` takes.
    public struct Attributes: AttributeTable {
        /// The name; required.
        public let name = Attribute.text("name", required: true)
        /// The value; required.
        public let value = Attribute.prose("value", required: true)
    }

    /// What it may hold.
    public static let form = ElementForm("Parameter", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// A name and a value.
    public init(name: String, value: SafeText) {
        markup = Markup("Parameter")
        self.name = name
        self.value = value
    }
}
