/// What a connection is doing, which decides how long it may take and whether a newcomer may displace it.
enum ConnectionPhase: Sendable, Equatable {
    /// Accepted; no byte yet.
    case fresh
    /// Answered at least once; no byte of another request yet.
    case idle
    /// Its request head begun and not complete.
    case head
    /// Its request body not complete.
    case body
    /// The endpoint is at work.
    case handling
    /// The peer is taking the answer.
    case writing
    /// Answered for the last time; what still arrives is thrown away.
    case farewell

    /// True where the peer keeps us waiting and no complete request would be lost by closing.
    var keepsUsWaiting: Bool {
        switch self {
        case .fresh, .idle, .head, .body, .farewell: true
        case .handling, .writing: false
        }
    }

    /// True where closing loses nothing the peer has sent.
    var holdsNothing: Bool {
        self == .fresh || self == .idle
    }
}
