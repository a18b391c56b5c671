/// Does nothing for a while.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/pause
public struct Pause: Verb {
    /// What `Pause` takes.
    public struct Attributes: AttributeTable {
        /// How long nothing happens; 1 to 180 seconds; `1` s when nil.
        public let length = Attribute.seconds("length", 1...180, default: "1")
    }

    /// What it may hold.
    public static let form = ElementForm("Pause", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(length: Duration? = nil) {
        markup = Markup("Pause")
        self.length = length
    }
}
