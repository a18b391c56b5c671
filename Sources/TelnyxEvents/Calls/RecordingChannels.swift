/// How the two sides of a call are recorded.
public enum RecordingChannels: String, Hashable, Sendable, CaseIterable {
    /// Mixed into one channel.
    case single
    /// One channel each.
    case dual
}
