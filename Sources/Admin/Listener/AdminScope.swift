/// How much somebody may do on the admin listener; each scope includes those before it.
package enum AdminScope: String, Hashable, Sendable, CaseIterable, Comparable {
    /// May look: lists, stories, metrics; in a session without whole telephone numbers.
    case read
    /// May act: overrides, reviews, opt-outs, messages, retries, the exact bytes of events, and whole numbers.
    case operate
    /// May also see the audit and end the sessions of others.
    case admin

    /// The highest scope among words with spaces between them (the `scope` claim of RFC 8693); nil when none is ours.
    init?(words: String) {
        guard let highest = words.split(separator: " ").compactMap({ Self(rawValue: String($0)) }).max() else {
            return nil
        }
        self = highest
    }

    /// Whether the left one may less than the right one.
    package static func < (left: AdminScope, right: AdminScope) -> Bool { left.rank < right.rank }

    private var rank: Int {
        switch self {
        case .read: 0
        case .operate: 1
        case .admin: 2
        }
    }
}
