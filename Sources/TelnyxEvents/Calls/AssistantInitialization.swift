public import Numbering

/// `assistant.initialization`: an assistant asks for its variables.
///
/// Telnyx expects a JSON answer; ours is an acknowledgement, with which the assistant goes on without variables.
public struct AssistantInitialization: Hashable, Sendable {
    /// `phone_call` and others.
    public let channel: String?
    /// Our side.
    public let agent: Party
    /// Their side.
    public let endUser: Party
    /// Whether their number is proven.
    public let isEndUserVerified: Bool?

    init(_ fields: JSONFields) {
        channel = fields.word("telnyx_conversation_channel")
        agent = fields.party("telnyx_agent_target")
        endUser = fields.party("telnyx_end_user_target")
        isEndUserVerified = fields.flag("telnyx_end_user_target_verified")
    }
}
