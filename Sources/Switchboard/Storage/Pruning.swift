import Admin
import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import OptOut
import ServiceLifecycle
import Synchronization

/// Deletes what nobody asks about any more, a little at a time: settled effects, the sends the gate counts, what is
/// known of callers, events that are done, kept files, and the audit.
///
/// Never the ledger, and nothing that waits for a person.
struct Pruning: Service {
    /// Rows in one transaction: a few milliseconds, so that an event never waits long for the writer.
    static let batch = 500
    /// Files in one round.
    static let files = 100

    let database: any DatabaseWriter
    let keep: RetentionConfiguration
    /// The kept files; nil where none are looked after.
    let media: MediaStore?
    /// How far the journal has been looked through.
    private let journal = JournalPosition()
    let logger: Logger
    let now: @Sendable () -> Date

    init(
        database: any DatabaseWriter,
        keep: RetentionConfiguration,
        media: MediaStore? = nil,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.database = database
        self.keep = keep
        self.media = media
        self.logger = logger
        self.now = now
    }

    func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                let isBehind = await once()
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: isBehind ? .seconds(1) : .seconds(3600))
            }
        }
    }

    /// One batch of each; true when there may be more.
    func once() async -> Bool {
        let effects = end(of: keep.effects)
        let calls = end(of: keep.calls)
        let deliveries = end(of: keep.deliveries)
        let (faxes, audit) = (end(of: keep.faxes), end(of: keep.audit))
        do {
            let counts = try await database.write { db in
                try [
                    effects.map { try Outbox.prune(settledBefore: $0, limit: Self.batch, in: db) },
                    effects.map { try SendGate.prune(sentBefore: $0, limit: Self.batch, in: db) },
                    calls.map { try CallBook.prune(before: $0, limit: Self.batch, in: db) },
                    calls.map { try ListingBook.prune(before: $0, limit: Self.batch, in: db) },
                    deliveries.map { try DeliveryLog.prune(before: $0, limit: Self.batch, in: db) },
                    faxes.map { try FaxProgress.prune(before: $0, limit: Self.batch, in: db) },
                    audit.map { try AdminAudit.prune(before: $0, limit: Self.batch, in: db) },
                ].compactMap(\.self)
            }
            var isBehind = counts.contains(Self.batch)
            if let end = end(of: keep.events) { isBehind = try await pruneEvents(before: end) || isBehind }
            return try await removeFiles() || isBehind
        } catch {
            if !Task.isCancelled { logger.warning("What is old cannot be deleted", metadata: ["error": "\(error)"]) }
            return false
        }
    }

    /// Removes files whose time is up; true when there may be more.
    private func removeFiles() async throws -> Bool {
        guard let media else { return false }
        var isBehind = false
        let lengths = [
            (MediaKind.voicemail, keep.voicemail), (.recording, keep.recordings), (.fax, keep.faxes),
            (.mms, keep.messageFiles),
        ]
        for (kind, length) in lengths {
            guard let end = end(of: length) else { continue }
            let count = try await media.removeExpired(kind, receivedBefore: end, limit: Self.files, at: now())
            isBehind = isBehind || count == Self.files
        }
        return isBehind
    }

    /// Before when things go that are kept so long; nil for never.
    private func end(of length: Duration?) -> Date? {
        length.map { now().addingTimeInterval(-($0 / .seconds(1))) }
    }

    /// Looks at one batch of the journal; true when there is more behind it.
    private func pruneEvents(before end: Date) async throws -> Bool {
        let after = journal.value
        let next = try await database.write { db in
            let pruned = try Journal.prune(receivedBefore: end, after: after, limit: Self.batch, in: db)
            try DecisionLog.forget(pruned.events, in: db)
            return pruned.position
        }
        journal.value = next ?? 0
        return next != nil
    }
}

/// Up to which event the journal has been looked through; it begins anew when the end is reached.
private final class JournalPosition: Sendable {
    private let position = Mutex<Int64>(0)

    var value: Int64 {
        get { position.withLock(\.self) }
        set { position.withLock { $0 = newValue } }
    }
}
