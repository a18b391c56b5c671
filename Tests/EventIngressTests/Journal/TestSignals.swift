import Foundation
import GRDB
import Synchronization

@testable import EventIngress

/// Blocks a database's own thread until it is opened.
final class Gate: Sendable {
    private let semaphore = DispatchSemaphore(value: 0)
    func wait() { semaphore.wait() }
    func open() { semaphore.signal() }
}

/// Results in the order they came.
final class Collected: Sendable {
    private let results = Mutex<[Result<Recorded, JournalError>]>([])
    var all: [Result<Recorded, JournalError>] { results.withLock { $0 } }
    func append(_ result: Result<Recorded, JournalError>) { results.withLock { $0.append(result) } }
}

/// Counts commits.
final class CommitCount: TransactionObserver, Sendable {
    private let count = Mutex(0)
    var value: Int { count.withLock { $0 } }
    func observes(eventsOfKind eventKind: DatabaseEventKind) -> Bool { true }
    func databaseDidChange(with event: DatabaseEvent) {}
    func databaseDidCommit(_ db: Database) { count.withLock { $0 += 1 } }
    func databaseDidRollback(_ db: Database) {}
}

/// A clock that is set by hand.
final class HandClock: Sendable {
    private let date: Mutex<Date>
    init(_ start: Date = SampleEvents.start) { date = Mutex(start) }
    var now: Date { date.withLock { $0 } }
    func advance(_ seconds: Double) { date.withLock { $0 += seconds } }
}
