/// Which side of the call goes into a stream.
public enum StreamTrack: String, Sendable, CaseIterable {
    case inbound = "inbound_track"
    case outbound = "outbound_track"
    case both = "both_tracks"
}
