import Crypto
import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents

/// Measures the consent ledger on a database of its own.
///
///     consent DATABASE COUNT LOOKUPS   appends COUNT opt-outs of as many numbers, then looks numbers up
///
/// Appending is the product's own: every row is chained, hashed and checked by the schema's triggers.
@main
struct Consent {
    static let group = 2000
    static let single = 500

    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count == 4, let count = Int(arguments[2]), let lookups = Int(arguments[3]) else {
            return print("consent DATABASE COUNT LOOKUPS")
        }
        let bench = try Consent(path: arguments[1])
        try bench.appendOneByOne()
        try bench.append(count)
        try bench.lookUp(lookups, among: count)
        try bench.verify()
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

    /// Groups as an import makes them; the last figure shows whether a long ledger makes it slower.
    private func append(_ count: Int) throws {
        var last = 0.0
        let seconds = try Self.seconds {
            for start in stride(from: 0, to: count, by: Self.group) {
                let end = min(start + Self.group, count)
                let group = try Self.seconds {
                    try queue.write { db in
                        for index in start..<end { _ = try ledger.append(Self.entry(index), in: db) }
                    }
                }
                last = Double(end - start) / group
            }
        }
        print("append rows=\(count) persecond=\(Int(Double(count) / seconds)) atend=\(Int(last)) resident=\(Self.resident)")
    }

    /// Every second number asked about is blocked; each question is a transaction of its own, as the gate's is.
    private func lookUp(_ lookups: Int, among count: Int) throws {
        var generator = SystemRandomNumberGenerator()
        let asked = try (0..<lookups).map { index in
            try Self.number(Int.random(in: 0..<count, using: &generator), prefix: index % 2 == 0 ? "+1" : "+7")
        }
        _ = try queue.read { try ledger.state(of: asked[0], in: $0) }
        var times: [Double] = []
        times.reserveCapacity(lookups)
        var blocked = 0
        for number in asked {
            times.append(try Self.seconds {
                if try queue.read({ try ledger.state(of: number, in: $0) }).isBlocked { blocked += 1 }
            })
        }
        times.sort()
        let mean = times.reduce(0, +) / Double(lookups)
        print(
            "lookup number=\(lookups) blocked=\(blocked) meanns=\(Int(mean * 1e9)) p50ns=\(Int(times[lookups / 2] * 1e9))"
                + " p99ns=\(Int(times[lookups * 99 / 100] * 1e9)) resident=\(Self.resident)"
        )
    }

    private func verify() throws {
        var rows: Int64 = 0
        let seconds = try Self.seconds {
            if case .intact(let found, _) = try queue.read({ try ledger.verify(in: $0) }) { rows = found }
        }
        print("verify rows=\(rows) persecond=\(Int(Double(rows) / seconds))")
    }

    private static func seconds(_ body: () throws -> Void) rethrows -> Double {
        let start = ContinuousClock.now
        try body()
        return start.duration(to: .now) / .seconds(1)
    }

    private static func entry(_ index: Int, prefix: String = "+1") throws -> ConsentEntry {
        let now = Date()
        return ConsentEntry(
            event: EventID(prefix: "bench:", digest: "\(prefix)\(index)"),
            number: try number(index, prefix: prefix),
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

    /// Ten digits that look random, a different one for each index.
    private static func number(_ index: Int, prefix: String) throws -> PhoneNumber {
        struct Unusable: Error {}
        let digits = String((index &* 7_368_787 &+ 1_234_567) % 9_999_999_967)
        let text = prefix + String(repeating: "3", count: max(0, 10 - digits.count)) + digits
        guard let number = PhoneNumber(e164: text) else { throw Unusable() }
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
