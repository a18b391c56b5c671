/// A queue whose first caller ``Dial`` connects with.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/dial
public struct Queue: TeXMLElement {
    /// What `Queue` takes.
    public struct Attributes: AttributeTable {
        /// A document for the caller taken from the queue: ``Play``, ``Say``, ``Gather``, ``Pause`` and
        /// ``Redirect`` only.
        public let url = Attribute.address("url")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm("Queue", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Takes the first caller of the queue.
    public init(_ name: String, url: WebAddress? = nil, method: RequestMethod? = nil) {
        markup = Markup("Queue", text: name)
        self.url = url
        self.method = method
    }
}
