/// Hands the call to one service; the next verb runs when that is over.
///
/// `action` is honoured for ``AIAssistant`` and ``ConversationRelay`` only.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/connect
public struct Connect: Verb {
    /// What `Connect` takes.
    public struct Attributes: AttributeTable {
        /// Asked for when this is over; its answer goes on with the call.
        public let action = Attribute.address("action")
        /// How the address is asked for; `POST` when nil.
        public let method = Attribute<RequestMethod>.choice("method", default: "POST")
    }

    /// What it may hold.
    public static let form = ElementForm(
        "Connect",
        Attributes(),
        children: [MediaStream.self, AIAssistant.self, ConversationRelay.self]
    )
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Hands the call to the service.
    public init(
        action: WebAddress? = nil,
        method: RequestMethod? = nil,
        @ConnectBuilder service: () -> any ConnectService
    ) {
        markup = Markup("Connect", elements: [service().markup])
        self.action = action
        self.method = method
    }
}
