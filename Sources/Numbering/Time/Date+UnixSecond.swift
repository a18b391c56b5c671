public import Foundation

extension Date {
    /// Whole seconds since 1970 began, rounded down; far beyond any calendar (three thousand years) it stands still.
    public var unixSecond: Int {
        let seconds = timeIntervalSince1970
        guard seconds.isFinite else { return seconds > 0 ? Self.lastSecond : -Self.lastSecond }
        return Int(min(max(seconds.rounded(.down), Double(-Self.lastSecond)), Double(Self.lastSecond)))
    }

    /// The instant so many seconds after 1970 began.
    public init(unixSecond: Int) {
        self.init(timeIntervalSince1970: Double(unixSecond))
    }

    private static let lastSecond = 100_000_000_000
}
