/// Which way a fax goes.
public enum FaxDirection: String, Hashable, Sendable, CaseIterable {
    /// To us.
    case inbound
    /// From us.
    case outbound
}
