package import EventIngress
package import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents

/// The recorded events of a data directory, opened for reading only: SQLite itself refuses to change it.
package struct RecordedTraffic: Sendable {
    private let storage: Storage
    private let filter: JournalFilter
    private let readsCallers: Bool

    /// Names the storage, which was opened for reading, and the events that are meant; `readsCallers` when rules ask who is
    /// calling.
    package init(_ storage: Storage, matching filter: JournalFilter, readsCallers: Bool = false) {
        self.storage = storage
        self.filter = filter
        self.readsCallers = readsCallers
    }

    /// How many events there are after a position, and when the first of them was accepted.
    package func extent(after position: Int64? = nil) async throws -> (count: Int, start: Date?) {
        try await storage.database.read { try Journal.extent(of: filter, after: position, in: $0) }
    }

    /// The received messages and delivery reports among these events: what consent comes of; nil when there can be none.
    var messages: RecordedTraffic? {
        guard filter.families.isEmpty || filter.families.contains(.message) else { return nil }
        var filter = filter
        filter.families = [.message]
        return RecordedTraffic(storage, matching: filter)
    }

    /// Throws `ReplayCheckpoint.Fault` unless everything up to the event a replay stopped at is still there.
    func check(_ checkpoint: ReplayCheckpoint) async throws {
        try await storage.database.read { db in
            let (place, read) = (checkpoint.last, checkpoint.tally.events)
            let found = try Journal.recorded(matching: filter, after: place.position - 1, limit: 1, in: db).first
            guard found?.position == place.position, found?.envelope.id == place.event else {
                throw ReplayCheckpoint.Fault.otherJournal(place)
            }
            let left =
                try Journal.extent(of: filter, after: nil, in: db).count
                - Journal.extent(of: filter, after: place.position, in: db).count
            guard left == read else { throw ReplayCheckpoint.Fault.pruned(read: read, left: left) }
        }
    }

    /// The next events after a position; empty at the end.
    ///
    /// `start` is when the whole replay's first event was accepted. One transaction for each page, so that a long replay
    /// does not keep the write-ahead log of a running server from being emptied.
    package func page(after position: Int64?, start: Date, limit: Int = 1000) async throws -> [ReplayItem] {
        try await storage.database.read { db in
            try Journal.recorded(matching: filter, after: position, limit: limit, in: db).map { recorded in
                let event = TelnyxEvent(recorded.envelope)
                return ReplayItem(
                    position: recorded.position,
                    event: event,
                    receivedAt: recorded.receivedAt,
                    past: try Self.past(of: event, before: recorded.receivedAt, start: start, in: db),
                    caller: readsCallers
                        ? try RecordedCaller.of(event, receivedAt: recorded.receivedAt, in: db) : nil
                )
            }
        }
    }

    /// Rows that were there when the event came, but for those that events of the replay made: these are made again.
    private static func past(
        of event: TelnyxEvent,
        before receivedAt: Date,
        start: Date,
        in db: Database
    ) throws -> [ConsentEntry] {
        guard case .message(let message) = event, message.kind == .received, let number = message.from?.phoneNumber
        else { return [] }
        return try ConsentDesk.ledger.history(of: number, in: db).map(\.entry).filter { entry in
            guard entry.recordedAt <= receivedAt else { return false }
            return try entry.recordedAt < start || !Journal.contains(entry.event, in: db)
        }
    }
}
