/// Handing the caller to an AI assistant that was made at Telnyx.
package struct AssistantHandover: Hashable, Sendable, Codable {
    private enum CodingKeys: String, CodingKey {
        case id = "assistant"
    }

    /// The assistant's id, `assistant-…`.
    package let id: String

    /// Takes the assistant's id.
    package init(_ id: String) { self.id = id }
}
