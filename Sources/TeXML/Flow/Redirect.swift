/// Goes on with another document.
///
/// Nothing after it runs.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/redirect
public struct Redirect: Verb {
    /// What `Redirect` takes.
    public struct Attributes: AttributeTable {
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm("Redirect", Attributes(), text: true)
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Goes on at the address, which may be relative.
    public init(_ address: WebAddress, method: RequestMethod? = nil) {
        markup = Markup("Redirect", text: address.text)
        self.method = method
    }
}
