import Foundation
import Synchronization
import TelnyxEvents

/// What each of the last minutes brought, in memory: what the console draws.
package final class MinuteBook: Sendable {
    /// What somebody outside waits for.
    enum Endpoint: Hashable, Sendable {
        /// An event, for its 200.
        case webhooks
        /// A call, for what it is to hear.
        case voice
    }

    /// One minute.
    struct Minute: Hashable, Sendable {
        /// Events that came in.
        var events: [EventFamily: Int] = [:]
        /// How long answers took.
        var latencies: [Endpoint: LatencyTally] = [:]
        /// The most effects that waited at once; nil when nobody looked.
        var outbox: Int?
        /// The longest an event had been due, in seconds; nil when nobody looked.
        var lag: Double?
    }

    /// How many minutes are kept.
    static let kept = 180

    private let minutes = Mutex<[Int: Minute]>([:])

    /// An empty book.
    package init() {}

    /// Counts events of a family that came in a minute, given as minutes since 1970.
    func add(_ count: Int, of family: EventFamily, in minute: Int) {
        change(minute) { $0.events[family, default: 0] += count }
    }

    /// Notes how long an answer took.
    func note(_ duration: Duration, at endpoint: Endpoint, now: Date) {
        change(Self.minute(of: now)) { $0.latencies[endpoint, default: LatencyTally()].add(duration) }
    }

    /// Notes what waited.
    func note(outbox: Int, lag: Double, now: Date) {
        change(Self.minute(of: now)) { minute in
            minute.outbox = max(minute.outbox ?? 0, outbox)
            minute.lag = max(minute.lag ?? 0, lag)
        }
    }

    /// The last minutes in order, the one that is not over included, and which the first of them is.
    func latest(_ count: Int, now: Date) -> (first: Int, minutes: [Minute]) {
        let last = Self.minute(of: now)
        let first = max(0, last - count + 1)
        return minutes.withLock { minutes in (first, (first...last).map { minutes[$0] ?? Minute() }) }
    }

    /// The minute of an instant, in minutes since 1970.
    static func minute(of instant: Date) -> Int { Int((instant.timeIntervalSince1970 / 60).rounded(.down)) }

    private func change(_ number: Int, _ change: (inout Minute) -> Void) {
        minutes.withLock { minutes in
            if minutes[number] == nil {
                minutes[number] = Minute()
                let oldest = (minutes.keys.max() ?? number) - Self.kept
                minutes = minutes.filter { $0.key > oldest }
            }
            if minutes[number] != nil { change(&minutes[number, default: Minute()]) }
        }
    }
}
