/// An assistant of Telnyx that talks with the caller.
///
/// Either `id` starts one or `join` enters a conversation.
///
/// Telnyx: https://developers.telnyx.com/docs/voice/programmable-voice/texml-verbs/aiassistant
public struct AIAssistant: ConnectService {
    /// What `AIAssistant` takes.
    public struct Attributes: AttributeTable {
        /// The assistant to start; this or `join`.
        public let id = Attribute.text("id")
        /// The conversation to join; this or `id`.
        public let join = Attribute.text("join")
        /// The name of who joins.
        public let participantName = Attribute.prose("participantName")
        /// The role of who joins; `user` when nil.
        public let participantRole = Attribute<ConversationRole>.choice("participantRole", default: "user")
    }

    /// What it may hold.
    public static let form = ElementForm("AIAssistant", Attributes())
    /// The element as it will be written.
    public var markup: Markup

    /// Views an element of a document.
    public init(markup: Markup) { self.markup = markup }

    /// Nil attributes are left out.
    public init(
        id: String? = nil,
        join: String? = nil,
        participantName: SafeText? = nil,
        participantRole: ConversationRole? = nil
    ) {
        markup = Markup("AIAssistant")
        self.id = id
        self.join = join
        self.participantName = participantName
        self.participantRole = participantRole
    }
}
