import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import ServiceLifecycle
import TelnyxEvents

/// Fills the book of minutes from the journal and the outbox, a few small questions every few seconds.
struct MinuteWatch: Service {
    /// How far back the journal is read at the start, in events.
    private static let firstLook = 50_000

    let database: any DatabaseReader
    let journal: Journal
    let book: MinuteBook
    let interval: Duration
    let now: @Sendable () -> Date
    let logger: Logger

    func run() async {
        await cancelWhenGracefulShutdown {
            var position: Int64?
            while !Task.isCancelled {
                position = await look(after: position)
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// Notes what has come since a position and what waits; returns the position to go on from.
    func look(after position: Int64?) async -> Int64? {
        do {
            let now = now()
            let oldest = now.addingTimeInterval(-Double(MinuteBook.kept) * 60)
            let arrivals = try await journal.arrivals(after: position, since: oldest, latest: Self.firstLook)
            for count in arrivals.counts { book.add(count.events, of: count.family, in: count.minute) }
            let waiting = try await database.read { try Outbox.backlog(in: $0).reduce(0) { $0 + $1.pending } }
            let age = try await journal.backlog().age(at: now)
            book.note(outbox: waiting, lag: age / .seconds(1), now: now)
            return arrivals.position
        } catch {
            if !(error is CancellationError) {
                logger.warning("the minutes of the console cannot be read", metadata: ["error": "\(error)"])
            }
            return position
        }
    }
}
