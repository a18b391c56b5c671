import Foundation

/// What somebody is told about an alert.
struct AlertNotice: Hashable, Sendable {
    /// Which notice of an alert.
    enum Kind: String, Hashable, Sendable {
        /// It has begun.
        case open
        /// It still lasts.
        case reminder
        /// It is over.
        case recovered
    }

    let kind: Kind
    let alert: OpenAlert
    let at: Date
}
