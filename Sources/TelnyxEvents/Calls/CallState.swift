/// Where a call leg stands.
public enum CallState: String, Hashable, Sendable, CaseIterable {
    /// Ringing towards us, waiting for a command.
    case parked
    /// Being set up towards somebody.
    case bridging
    /// Answered.
    case answered
    /// Connected with another leg.
    case bridged
    /// Over.
    case hangup
}
