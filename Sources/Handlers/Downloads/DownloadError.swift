/// Why a file was not had.
enum DownloadError: Error, Hashable {
    /// The link itself may not be followed.
    case forbidden(Rule)
    /// 403, 404 or 410: the link has died.
    case expired(status: Int)
    /// Another answer that will not change.
    case refused(status: Int)
    /// More than the cap.
    case tooLarge(limit: Int)
    /// Not now: no connection, a broken one, 5xx, too slow, no room on disk.
    case unavailable(reason: String, retryAfter: Duration?)

    /// The rule a link breaks.
    enum Rule: String, Hashable, Sendable {
        case notALink = "not a link"
        case notEncrypted = "not https"
        case privateAddress = "a private address"
        case outside = "only the stand-in is asked here"
        case tooManyRedirects = "too many redirects"
        /// `Content-Encoding`: we ask for none, and unpack nothing.
        case packed = "packed content"
    }

    /// One line, without the link: it is a secret while it lives.
    var summary: String {
        switch self {
        case .forbidden(let rule): "link refused: \(rule.rawValue)"
        case .expired(let status): "link expired: answered \(status)"
        case .refused(let status): "answered \(status)"
        case .tooLarge(let limit): "larger than \(limit) bytes"
        case .unavailable(let reason, _): reason
        }
    }
}
