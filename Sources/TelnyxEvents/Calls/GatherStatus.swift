/// How collecting digits or words from a caller ended.
public enum GatherStatus: String, Hashable, Sendable, CaseIterable {
    /// They match what was asked for.
    case valid
    /// They do not match what was asked for.
    case invalid
    /// The caller hung up.
    case callHangup = "call_hangup"
    /// We stopped it.
    case cancelled
    /// A machine was detected.
    case cancelledByMachineDetection = "cancelled_amd"
    /// Nothing came in time.
    case timeout
}
