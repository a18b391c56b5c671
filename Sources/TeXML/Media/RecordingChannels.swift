/// How the two sides of a call share a recording.
public enum RecordingChannels: String, Sendable, CaseIterable {
    case mono
    case single
    case dual
}
