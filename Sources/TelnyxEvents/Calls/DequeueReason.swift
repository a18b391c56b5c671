/// Why a call left its queue.
public enum DequeueReason: String, Hashable, Sendable, CaseIterable {
    /// It was connected.
    case bridged
    /// It is being connected.
    case bridgingInProcess = "bridging-in-process"
    /// The caller hung up.
    case hangup
    /// It was told to leave.
    case leave
    /// It waited too long.
    case timeout
}
