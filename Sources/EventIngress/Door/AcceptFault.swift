import FlyingSocks
import Glibc

/// What a failed `accept` means for the listener, which none of them ends.
enum AcceptFault: Equatable {
    /// The one connection was lost before we took it.
    case connectionLost
    /// No descriptor or no memory for another connection.
    case exhausted(errno: Int32)
    case other(errno: Int32)

    init(_ error: any Error) {
        guard case .failed(_, let number, _) = error as? SocketError else {
            self = .other(errno: 0)
            return
        }
        switch number {
        case EINTR, ECONNABORTED, EPROTO, ENETDOWN, ENOPROTOOPT, EHOSTDOWN, ENONET, EHOSTUNREACH, ENETUNREACH, EPERM:
            // accept(2): on Linux, pending network errors of the new connection are passed on here.
            self = .connectionLost
        case EMFILE, ENFILE, ENOBUFS, ENOMEM:
            self = .exhausted(errno: number)
        default:
            self = .other(errno: number)
        }
    }

    /// How long to wait before the next attempt, after so many failures in a row.
    func pause(afterFailures failures: Int) -> Duration? {
        switch self {
        case .connectionLost where failures < 64: nil
        case .connectionLost, .exhausted, .other: .milliseconds(min(500, 4 << min(failures, 7)))
        }
    }
}
