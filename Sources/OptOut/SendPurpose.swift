/// Why a text is sent; the gate's rules depend on it.
public enum SendPurpose: String, Hashable, Sendable, Codable, CaseIterable {
    /// The answer to a message just received: keyword answers and `otherwise`.
    case reply
    /// The one confirmation of an opt-out; the only text an opted-out number gets without asking.
    case confirmation
    /// The answer to a HELP a number sent itself; allowed to a number that opted out.
    case help
    /// Something the recipient asked to be told: reminders, status.
    case informational
    /// Anything that sells.
    case marketing
    /// A one-time code.
    case verification
}
