/// `call.ai_gather.*`: an assistant collects structured answers from the caller.
public struct AIGather: Hashable, Sendable {
    /// How it ended; nil while it goes on.
    public let status: Open<GatherStatus>?
    /// The answers, or those there are so far.
    public let result: JSONValue?
    /// The conversation.
    public let messages: [Message]

    init(_ fields: JSONFields) {
        status = fields.open("status")
        result = fields.members["result"] ?? fields.members["partial_results"]
        messages = fields.objects("message_history").map(Message.init)
    }

    /// One turn of the conversation.
    public struct Message: Hashable, Sendable {
        /// `assistant` or `user`.
        public let role: String?
        /// The words.
        public let content: String?

        init(_ fields: JSONFields) {
            role = fields.word("role")
            content = fields.text("content")
        }
    }
}
