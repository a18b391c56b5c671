/// What came of a story.
public struct StoryOutcome: Hashable, Sendable, Decodable {
    /// What a request was answered.
    public struct Answer: Hashable, Sendable, Decodable {
        /// The HTTP status.
        public let status: Int
        /// The TeXML document line by line; nil for any other answer.
        public let texml: [String]?
        /// The body of any other answer.
        public let body: String?
    }

    /// What was decided about an event.
    public struct Decision: Hashable, Sendable, Decodable {
        /// The event's id.
        public let event: String
        /// Its type, like `message.received` or `texml.voice`.
        public let type: String
        /// Where it stands: `done`, `waiting`, `dead`.
        public let state: String
        /// One line: `main / open: say, dial`, `keyword:hours, answered`.
        public let summary: String?
    }

    /// Something that was to be done, and how it ended.
    public struct Effect: Hashable, Sendable, Decodable {
        /// The event that caused it.
        public let event: String
        /// What sort of act: `message`, `call-command`, `keep-fax`, `forward`.
        public let kind: String
        /// In words, like `reply from +1… to +1…` and the text.
        public let what: String
        /// `sent`, `refused`, `failed`, `unconfirmed`, `pending`, `dead`.
        public let state: String
        /// Why it did not end well.
        public let lastError: String?
    }

    /// A number that is blocked at the end.
    public struct Block: Hashable, Sendable, Decodable {
        /// The number.
        public let number: String
        /// How far the block reaches: `everything`, `sender:+1…`.
        public let scope: String
    }

    /// What each request was answered, in order.
    public let answers: [Answer]
    /// What was decided about each event, in order.
    public let decisions: [Decision]
    /// Everything that was to be done, in order.
    public let effects: [Effect]
    /// Who must not be texted at the end.
    public let blocks: [Block]

    /// The texts that left, in words.
    public var messages: [String] { effects.filter { $0.kind == "message" && $0.state == "sent" }.map(\.what) }

    private enum CodingKeys: String, CodingKey {
        case answers, decisions, blocks
        case effects = "outbox"
    }
}
