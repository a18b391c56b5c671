import Admin
import EventIngress
import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// `/status`: how the service is doing, in one answer.
struct StatusOperations {
    let database: any DatabaseWriter
    let exchange: Exchange
    let directory: DataDirectory
    let startedAt: Date
    let now: @Sendable () -> Date

    var all: [APIOperation] { [show] }

    private struct Answer: Encodable {
        let now: Date
        let version: String
        let timeZones: String
        let startedAt: Date
        let well: Bool
        let checks: [Check]
        let journal: JournalPart
        let outbox: [OutboxPart]
        let trouble: Trouble
        let disk: Disk
    }

    private struct Check: Encodable {
        let name: String
        let fault: String?
        let note: String?
    }

    private struct JournalPart: Encodable {
        let counts: [String: Int]
        let lagSeconds: Double
        let lagByFamily: [String: Double]
    }

    private struct OutboxPart: Encodable {
        let destination: String
        let pending: Int
        let oldest: Date?
        let breaker: String
        let until: Date?
        let underWay: Int
    }

    private struct Trouble: Encodable {
        let deadEvents: Int
        let lostEffects: Int
        let reviews: Int
    }

    private struct Disk: Encodable {
        let freeBytes: Int64?
        let databaseBytes: Int64
        let logBytes: Int64
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/status",
            id: "showStatus",
            summary: "How the service is doing: checks, lag, what waits, breakers, disk, clock, versions.",
            answers: [200: .anything("now, version, startedAt, well, checks, journal, outbox, trouble, disk.")]
        ) { [self] _ in APIAnswer(try await answer()) }
    }

    private func answer() async throws -> Answer {
        let now = now()
        let backlog = try await exchange.journal.backlog()
        let checks = await exchange.readiness.report().checks
            .map { Check(name: $0.name, fault: $0.fault, note: $0.note) }
        let (waiting, lost) = try await database.read { db in
            (try Outbox.backlog(in: db), try Outbox.dead(limit: Self.mostCounted, in: db).count)
        }
        let reviews = try ConsentDesk(database: database).openReviews(limit: Self.mostCounted).count
        return Answer(
            now: now,
            version: Release.version,
            timeZones: TimeZoneRules.databaseVersion,
            startedAt: startedAt,
            well: checks.allSatisfy { $0.fault == nil },
            checks: checks,
            journal: JournalPart(
                counts: Dictionary(uniqueKeysWithValues: backlog.counts.map { ($0.key.rawValue, $0.value) }),
                lagSeconds: backlog.age(at: now) / .seconds(1),
                lagByFamily: Dictionary(
                    uniqueKeysWithValues: backlog.oldestDue.map { family, due in
                        (family.rawValue, max(0, now.timeIntervalSince(due)))
                    }
                )
            ),
            outbox: outbox(waiting),
            trouble: Trouble(deadEvents: backlog.count(.dead), lostEffects: lost, reviews: reviews),
            disk: disk
        )
    }

    /// More than so many are not counted: the number says "a lot" all the same.
    private static let mostCounted = 1000

    private func outbox(_ waiting: [OutboxBacklog]) -> [OutboxPart] {
        let byName = Dictionary(waiting.map { ($0.destination, $0) }, uniquingKeysWith: { first, _ in first })
        return exchange.outbox.statuses.map { status in
            let (word, until) = Self.word(status.breaker)
            return OutboxPart(
                destination: status.destination.rawValue,
                pending: byName[status.destination]?.pending ?? 0,
                oldest: byName[status.destination]?.oldest,
                breaker: word,
                until: until ?? status.pausedUntil,
                underWay: status.underWay
            )
        }.sorted { $0.destination < $1.destination }
    }

    private static func word(_ state: Breaker.State) -> (String, Date?) {
        switch state {
        case .closed: ("closed", nil)
        case .open(let until, _): ("open", until)
        case .probing: ("probing", nil)
        }
    }

    private var disk: Disk {
        func size(_ path: String) -> Int64 { FileStatus(path)?.bytes ?? 0 }
        let system = try? FileManager.default.attributesOfFileSystem(forPath: directory.path)
        return Disk(
            freeBytes: (system?[.systemFreeSize] as? NSNumber)?.int64Value,
            databaseBytes: size(directory.database),
            logBytes: size(directory.database + "-wal")
        )
    }
}
