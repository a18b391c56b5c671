/// What an answer says about the connection after it.
enum Persistence: Sendable, Equatable {
    /// HTTP/1.1 keeps open without a word.
    case keep
    /// HTTP/1.0 wants to be told.
    case keepAndSaySo
    case close

    init(_ head: RequestHead, isDraining: Bool) {
        if isDraining || !head.keepsAlive {
            self = .close
        } else {
            self = head.version == .http10 ? .keepAndSaySo : .keep
        }
    }

    /// Value of the `Connection` field, nil where none is needed.
    var field: String? {
        switch self {
        case .keep: nil
        case .keepAndSaySo: "keep-alive"
        case .close: "close"
        }
    }
}
