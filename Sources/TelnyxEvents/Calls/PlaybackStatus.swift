/// How speaking or playing ended.
public enum PlaybackStatus: String, Hashable, Sendable, CaseIterable {
    /// To its end.
    case completed
    /// The call ended.
    case callHangup = "call_hangup"
    /// We stopped it.
    case cancelled
    /// A machine was detected.
    case cancelledByMachineDetection = "cancelled_amd"
    /// There is no such media.
    case fileNotFound = "file_not_found"
    /// It failed.
    case failed
    /// Telnyx does not say.
    case unknown
}
