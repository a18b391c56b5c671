import Foundation
import Testing

@testable import Switchboard

@Suite struct ReplayShiftTests {
    @Test(arguments: [
        ("7d", 604_800.0), ("+1d", 86_400), ("-36h", -129_600), ("90m", 5_400), ("30s", 30), ("0d", 0),
    ])
    func durationsAreAdded(text: String, seconds: Double) throws {
        let shift = try #require(ReplayShift(text))
        #expect(shift.seconds(from: .distantPast) == seconds)
    }

    /// Whole days: the time of day stays what it was.
    @Test(arguments: [
        ("2026-12-25", "2026-11-21T23:59:59Z", 34), ("2026-11-21", "2026-11-21T00:00:00Z", 0),
        ("2026-03-29", "2026-11-21T12:00:00Z", -237),
    ])
    func aDateMovesWholeDays(text: String, start: String, days: Int) throws {
        let shift = try #require(ReplayShift(text))
        #expect(try shift.seconds(from: Date(start, strategy: .iso8601)) == Double(days * 86_400))
    }

    @Test(arguments: ["", "7", "d", "7 d", "1w", "--1d", "2026-02-30", "12/25/2026", "1e9d", "9999999d"])
    func anythingElseIsNotAShift(text: String) {
        #expect(ReplayShift(text) == nil)
    }
}
