import Crypto
import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents

/// Measures the consent ledger on a database of its own.
///
///     consent DATABASE COUNT APPENDS LOOKUPS
///
/// COUNT suppressed numbers are put there in the order of every index, without a chain, because that takes minutes instead
/// of hours; what is measured is done by the product's own ledger on top of them, with chain, digests and triggers.
@main
struct Consent {
    static let group = 2000
    static let single = 500

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 5, let count = Int(arguments[2]), let appends = Int(arguments[3]),
            let lookups = Int(arguments[4])
        else { return print("consent DATABASE COUNT APPENDS LOOKUPS") }
        let bench = try Consent(path: arguments[1])
        try bench.fill(count)
        try bench.lookUp(lookups, among: count)
        try bench.appendOneByOne()
        try bench.append(appends)
    }

    private let queue: DatabaseQueue
    private let ledger = ConsentLedger(digest: { Data(SHA256.hash(data: $0)) })

    private init(path: String) throws {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
        queue = try DatabaseQueue(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        ConsentSchema.register(in: &migrator)
        try migrator.migrate(queue)
        try queue.writeWithoutTransaction { db in
            _ = try String.fetchOne(db, sql: "PRAGMA journal_mode = WAL")
        }
    }

    /// Rows as the ledger would have them, but for digests that only count up.
    private func fill(_ count: Int) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = OFF")
            let trigger = try String.fetchOne(
                db,
                sql: "SELECT sql FROM sqlite_schema WHERE name = 'consent_ledger_appends'"
            )
            try db.execute(sql: "DROP TRIGGER consent_ledger_appends")
            for start in stride(from: 0, to: count, by: 250_000) {
                try db.inTransaction {
                    try db.execute(
                        sql: """
                            WITH RECURSIVE n (i) AS (SELECT ?1 + 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?2)
                            INSERT INTO consent_ledger (sequence, event, number, kind, scope, source, words, rule,
                                rule_version, at, recorded_at, salt, commitment, previous, digest)
                            SELECT i, printf('import:%064d', i), printf('+1%010d', 2000000000 + i * 7), 'opt_out',
                                'everything', 'import', CAST('STOP' AS BLOB), 'import', '1', ?3, ?3,
                                CAST(printf('%016d', i) AS BLOB), CAST(printf('%032d', i) AS BLOB),
                                iif(i = 1, zeroblob(32), CAST(printf('%032d', i - 1) AS BLOB)),
                                CAST(printf('%032d', i) AS BLOB)
                            FROM n
                            """,
                        arguments: [start, min(start + 250_000, count), Int64(Date().timeIntervalSince1970 * 1e6)]
                    )
                    return .commit
                }
            }
            if let trigger { try db.execute(sql: trigger) }
            _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
            try db.execute(sql: "PRAGMA synchronous = FULL")
        }
    }

    /// One transaction, and so one sync to disk, for every row.
    private func appendOneByOne() throws {
        let seconds = try Self.seconds {
            for index in 0..<Self.single {
                try queue.write { db in _ = try ledger.append(Self.entry(index, prefix: "+4479"), in: db) }
            }
        }
        print("append one=\(Self.single) persecond=\(Int(Double(Self.single) / seconds))")
    }

    /// Groups as an import makes them.
    private func append(_ count: Int) throws {
        let seconds = try Self.seconds {
            for start in stride(from: 0, to: count, by: Self.group) {
                try queue.write { db in
                    for index in start..<min(start + Self.group, count) {
                        _ = try ledger.append(Self.entry(index, prefix: "+4477"), in: db)
                    }
                }
            }
        }
        print("append rows=\(count) persecond=\(Int(Double(count) / seconds))")
    }

    /// Every second number asked about is blocked, and chosen at random; once inside one transaction, as the gate asks
    /// within the outbox's, and once each in a transaction of its own.
    private func lookUp(_ lookups: Int, among count: Int) throws {
        var generator = SystemRandomNumberGenerator()
        let asked = try (0..<lookups).map { index in
            try Self.number(2_000_000_000 + Int.random(in: 1...count, using: &generator) * 7 + (index % 2 == 0 ? 0 : 3))
        }
        let (times, blocked) = try queue.read { db in
            var blocked = 0
            let times = try asked.map { number in
                try Self.seconds { if try ledger.state(of: number, in: db).isBlocked { blocked += 1 } }
            }
            return (times.sorted(), blocked)
        }
        let alone = try Self.seconds {
            for number in asked.prefix(lookups / 10) { _ = try queue.read { try ledger.state(of: number, in: $0) } }
        }
        let mean = times.reduce(0, +) / Double(lookups)
        print(
            "lookup number=\(lookups) blocked=\(blocked) meanns=\(Int(mean * 1e9)) p50ns=\(Int(times[lookups / 2] * 1e9))"
                + " p99ns=\(Int(times[lookups * 99 / 100] * 1e9)) alonens=\(Int(alone * 1e10 / Double(lookups)))"
                + " resident=\(Self.resident)"
        )
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return start.duration(to: .now) / .seconds(1)
    }

    private static func entry(_ index: Int, prefix: String) throws -> ConsentEntry {
        let now = Date()
        return ConsentEntry(
            event: EventID(prefix: "bench:", digest: "\(prefix)\(index)"),
            number: try scattered(index, prefix: prefix),
            kind: .optOut,
            scope: .everything,
            source: .import,
            words: "STOP",
            rule: "import",
            ruleVersion: "1",
            at: now,
            recordedAt: now
        )
    }

    private struct Unusable: Error {}

    private static func number(_ digits: Int) throws -> PhoneNumber {
        guard let number = PhoneNumber(e164: "+1\(digits)") else { throw Unusable() }
        return number
    }

    /// Eight digits that look random, a different one for each index.
    private static func scattered(_ index: Int, prefix: String) throws -> PhoneNumber {
        let digits = 10_000_000 + (index &* 7_368_787 &+ 1_234_567) % 89_999_993
        guard let number = PhoneNumber(e164: "\(prefix)\(digits)") else { throw Unusable() }
        return number
    }

    /// Megabytes of this process in memory, mapped files included.
    private static var resident: Int {
        guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
            let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmRSS:") })
        else { return 0 }
        return (line.split(separator: " ").compactMap { Int($0) }.first ?? 0) / 1024
    }
}
