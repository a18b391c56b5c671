import EventIngress
import Foundation
import GRDB
import Handlers
import OptOut
import Synchronization
import TelnyxEvents

/// Sees what alerts are about: the database, the outbox, the doors, the disk, and what Telnyx last said.
struct AlertProbe: Sendable {
    /// Counts of the doors at an instant, kept for as long as a rule looks back.
    private final class Past: Sendable {
        let looks = Mutex<[(at: Date, counts: IngressWatch.Counts)]>([])
        let began = Mutex<Date?>(nil)
    }

    let database: any DatabaseReader
    let journal: Journal
    let outbox: OutboxWorker
    let rulebook: Rulebook
    let ingress: IngressWatch
    let outside: OutsideWatch
    /// Whether the directory of callers has stopped answering.
    let isDirectoryDown: @Sendable () async -> Bool
    private let past = Past()

    init(
        database: any DatabaseReader,
        journal: Journal,
        outbox: OutboxWorker,
        rulebook: Rulebook,
        ingress: IngressWatch,
        outside: OutsideWatch,
        isDirectoryDown: @escaping @Sendable () async -> Bool
    ) {
        self.database = database
        self.journal = journal
        self.outbox = outbox
        self.rulebook = rulebook
        self.ingress = ingress
        self.outside = outside
        self.isDirectoryDown = isDirectoryDown
    }

    func observations(for rules: AlertConfiguration, at now: Date) async throws -> AlertObservations {
        var seen = try await database.read { db in try stored(rules, at: now, in: db) }
        seen.broken = outbox.statuses.filter(\.isDegraded).map(\.destination)
        seen.isDirectoryDown = await isDirectoryDown()
        seen.backlogAge = try await journal.backlog().age(at: now)
        seen.watchingSince = past.began.withLock { began in
            began = began ?? now
            return began ?? now
        }
        if let silence = rules.noEvents, let hours = rulebook.configuration.hours.hours[silence.hours] {
            let status = hours.status(at: now)
            seen.openSince = status.isOpen ? status.since ?? .distantPast : nil
        }
        seen.freeBytes = DiskGuard.freeBytes(of: rulebook.started.data.path)
        let heard = outside.seen
        seen.isKeyRejected = heard.isKeyRejected
        let recent = now.addingTimeInterval(-3600)
        seen.clockAhead =
            [heard.clock, ingress.clock].compactMap(\.self).filter { $0.at > recent }.max { $0.at < $1.at }?.ahead
        seen.configurationRefusal = rulebook.refusal
        let counts = countsWithin(rules.window.signatures, at: now)
        seen.refusedSignatures = counts.refused
        seen.authentic = counts.authentic
        return seen
    }

    private func stored(_ rules: AlertConfiguration, at now: Date, in db: Database) throws -> AlertObservations {
        var seen = AlertObservations()
        let dead = now.addingTimeInterval(-(rules.window.deadLetters / .seconds(1)))
        seen.deadLetters = try Outbox.troubles(since: dead, in: db) + Journal.deaths(since: dead, in: db)
        if let rule = rules.filesQuarantined {
            let start = now.addingTimeInterval(-(rule.within / .seconds(1)))
            seen.quarantined = try MediaStore.quarantined(since: start, in: db)
        }
        seen.halts = try Outbox.halts(in: db)
        seen.lastEventAt = try Journal.lastReceivedAt(in: db)
        let window = rules.window.optOuts / .seconds(1)
        let optOuts = try ConsentDesk.ledger.optOutInstants(since: now.addingTimeInterval(-window - 86_400), in: db)
        let start = now.addingTimeInterval(-window)
        seen.optOuts = optOuts.count { $0 >= start }
        seen.optOutsBefore = optOuts.count - seen.optOuts
        return seen
    }

    private func countsWithin(_ window: Duration, at now: Date) -> IngressWatch.Counts {
        let counts = ingress.counts
        return past.looks.withLock { looks in
            looks.removeAll { now.timeIntervalSince($0.at) > window / .seconds(1) || $0.at > now }
            let first = looks.first?.counts ?? (looks.isEmpty ? IngressWatch.Counts() : counts)
            looks.append((now, counts))
            return IngressWatch.Counts(
                refused: counts.refused - first.refused,
                authentic: counts.authentic - first.authentic
            )
        }
    }
}
