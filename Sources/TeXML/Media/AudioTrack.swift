/// Which side of the call is meant.
public enum AudioTrack: String, Sendable, CaseIterable {
    case inbound
    case outbound
    case both
}
