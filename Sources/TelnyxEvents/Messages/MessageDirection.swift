/// Which way a message goes.
public enum MessageDirection: String, Hashable, Sendable, CaseIterable {
    /// To us.
    case inbound
    /// From us.
    case outbound
}
