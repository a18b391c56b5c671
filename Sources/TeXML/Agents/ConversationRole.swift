/// Who said something in a conversation with an assistant.
public enum ConversationRole: String, Sendable, CaseIterable {
    case user
    case assistant
}
