/// Which way a call leg goes, seen from us.
public enum CallDirection: String, Hashable, Sendable, CaseIterable {
    /// Somebody calls us.
    case incoming
    /// We call somebody.
    case outgoing
}
