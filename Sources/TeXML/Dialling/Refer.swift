/// Hands the call over to a SIP address (SIP REFER).
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/refer
public struct Refer: Verb {
    /// What `Refer` takes.
    public struct Attributes: AttributeTable {
        /// Asked for when this is over; its answer goes on with the call.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm("Refer", Attributes(), children: [Refer.Sip.self])
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Hands over to the address.
    public init(to address: SIPURI, action: WebAddress? = nil, method: RequestMethod? = nil) {
        markup = Markup("Refer", elements: [Sip(address).markup])
        self.action = action
        self.method = method
    }
}
