import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct MinuteBookTests {
    private static let now = Date(timeIntervalSince1970: 1_800_000_000)

    @Test func aPercentileIsAtMostAnEighthOff() throws {
        var tally = LatencyTally()
        for milliseconds in 1...1000 { tally.add(.milliseconds(milliseconds)) }
        for (share, exact) in [(0.5, 500.0), (0.95, 950), (0.99, 990), (1, 1000), (0, 1)] {
            let found = try #require(tally.milliseconds(at: share))
            #expect(abs(found - exact) / exact < 0.13, "\(share): \(found)")
        }
        #expect(LatencyTally().milliseconds(at: 0.5) == nil)
    }

    @Test func whatIsTooShortOrTooLongIsCountedAtTheEnds() {
        var tally = LatencyTally()
        tally.add(.zero)
        tally.add(.nanoseconds(-1))
        tally.add(.seconds(1_000_000))
        #expect(tally.total == 3 && tally.milliseconds(at: 0.5) == 0.1)
    }

    @Test func minutesAreKeptInOrderAndNotForever() {
        let book = MinuteBook()
        let last = MinuteBook.minute(of: Self.now)
        for minute in (last - 500)...last { book.add(1, of: .call, in: minute) }
        let latest = book.latest(3, now: Self.now)
        #expect(latest.first == last - 2 && latest.minutes.map { $0.events[.call] } == [1, 1, 1])
        #expect(book.latest(500, now: Self.now).minutes.filter { !$0.events.isEmpty }.count == MinuteBook.kept)
    }

    @Test func theWorstOfAMinuteStays() {
        let book = MinuteBook()
        book.note(outbox: 5, lag: 1, now: Self.now)
        book.note(outbox: 2, lag: 3, now: Self.now)
        let minute = book.latest(1, now: Self.now).minutes[0]
        #expect(minute.outbox == 5 && minute.lag == 3)
    }
}
