/// Why a conference ended.
public enum ConferenceEndReason: String, Hashable, Sendable, CaseIterable {
    /// Nobody is left.
    case allLeft = "all_left"
    /// Its host left.
    case hostLeft = "host_left"
    /// It reached its longest allowed duration.
    case timeExceeded = "time_exceeded"
}
