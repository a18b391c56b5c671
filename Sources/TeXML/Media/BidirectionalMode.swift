/// In what form audio is sent back into the call.
public enum BidirectionalMode: String, Sendable, CaseIterable {
    case mp3
    case rtp
}
