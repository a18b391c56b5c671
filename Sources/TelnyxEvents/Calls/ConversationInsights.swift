/// `call.conversation_insights.generated` and `conversation.insights.completed`: what was made of a conversation.
public struct ConversationInsights: Hashable, Sendable {
    /// The conversation.
    public let conversationID: String?
    /// The group of insights.
    public let groupID: String?
    /// Its name.
    public let groupName: String?
    /// The insights.
    public let insights: [Insight]

    init(_ fields: JSONFields) {
        conversationID = fields.word("conversation_id")
        groupID = fields.word("insight_group_id")
        groupName = fields.word("insight_group_name")
        insights = (fields.objects("results") + fields.objects("insights")).map(Insight.init)
    }

    /// One insight.
    public struct Insight: Hashable, Sendable {
        /// Its id.
        public let id: String?
        /// Its name.
        public let name: String?
        /// A text or an object, as its author asked for.
        public let result: JSONValue?

        init(_ fields: JSONFields) {
            id = fields.word("insight_id")
            name = fields.word("insight_name")
            result = fields.members["result"]
        }
    }
}
