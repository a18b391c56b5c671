/// What a handler says about one delivery; the whole language between handlers and feeds.
///
/// A thrown error means `retry` on the feed's own schedule.
public enum Outcome: Hashable, Sendable {
    /// The event's effects are committed; the row is settled and never delivered again.
    case done
    /// Not now. Delivered again after `after`, or on the feed's schedule when that is nil; dead after the last attempt.
    case retry(after: Duration?, reason: String)
    /// Will never work and need not: settled as done, with the reason kept.
    case discard(reason: String)
}
