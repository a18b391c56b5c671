public import Foundation

/// An instant at which the clocks of a zone are moved.
public struct ClockChange: Hashable, Sendable {
    /// The first second with the new offset, counted from 1970.
    public let second: Int

    /// Seconds east of UTC until then.
    public let offsetBefore: Int

    /// Seconds east of UTC from then on.
    public let offsetAfter: Int

    /// The first instant with the new offset.
    public var instant: Date { Date(unixSecond: second) }

    /// Seconds by which clocks go forward; negative when they go back.
    public var shift: Int { offsetAfter - offsetBefore }
}
