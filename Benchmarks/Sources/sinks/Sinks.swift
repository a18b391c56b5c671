import AsyncHTTPClient
import FlyingFox
import FlyingSocks
import Foundation
import GRDB
import Glibc
import Handlers
import Logging
import TelnyxEvents

/// Measures sinks: what leaves in a second, what it costs, and what a million rows that wait cost everybody else.
///
///     sinks receive             answers 204 to every POST, prints its port
///     sinks drain DB URL N SIZE drains N rows to that address in batches of SIZE (1: single posts), or to a file
///     sinks wait DB N           N rows wait for a sink that is down while others are served
@main
enum Sinks {
    static func main() async throws {
        let words = Array(CommandLine.arguments.dropFirst())
        switch (words.first, words.count) {
        case ("receive", 1): try await receive()
        case ("drain", 5): try await drain(words[1], to: words[2], count: Int(words[3]) ?? 0, size: Int(words[4]) ?? 1)
        case ("wait", 3): try await wait(words[1], count: Int(words[2]) ?? 0)
        default: exit(64)
        }
    }

    private static func receive() async throws {
        let server = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled,
            handler: ClosureHTTPHandler { request in
                _ = try await request.bodyData
                return HTTPResponse(statusCode: .noContent)
            }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await server.run() }
            try await server.waitUntilListening(timeout: 10)
            if case .ip4(_, let port)? = await server.listeningAddress { print("port \(port)") }
            fflush(nil)
            try await group.waitForAll()
        }
    }

    private static func open(_ path: String) throws -> DatabasePool {
        var configuration = Configuration()
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
        let pool = try DatabasePool(path: path, configuration: configuration)
        var migrator = DatabaseMigrator()
        OutboxSchema.register(in: &migrator)
        try migrator.migrate(pool)
        try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA synchronous = FULL") }
        return pool
    }

    private static func worker(_ pool: DatabasePool, _ stations: OutboxStation...) -> OutboxWorker {
        OutboxWorker(
            database: pool,
            stations: stations,
            rules: OutboxRules(gate: { _, _, _ in .free }, carrierBlocked: { _, _, _ in }),
            doorbell: Doorbell(),
            logger: Logger(label: "bench") { _ in SwiftLogNoOpLogHandler() }
        )
    }

    /// An answered call as Telnyx tells it, some 700 bytes.
    private static func forward(_ number: Int, sink: String) -> Effect {
        .forward(
            Forward(
                sink: sink,
                type: "call.answered",
                family: .call,
                occurredAt: Date(timeIntervalSince1970: 1_800_000_000 + Double(number)),
                data: .object([
                    "call_control_id": .string("v3:pmkPdfVv6Q2BzTO4QTQdlxJjSVhsKoCWTGgvQoZ0uzJ5nzMXBlJ\(number)"),
                    "call_leg_id": .string("f7a8b9c0-1111-2222-3333-\(number)"), "call_session_id": .string("s-\(number % 2000)"),
                    "client_state": .null, "connection_id": .string("1684641123236054244"),
                    "from": .string("+13125550001"), "to": .string("+17735550002"), "direction": .string("incoming"),
                    "state": .string("answered"), "start_time": .string("2026-11-20T15:00:00.000000Z"),
                    "custom_headers": .array([.object(["name": .string("X-Queue"), "value": .string("support-\(number % 7)")])]),
                    "tags": .array(["a", "b", "c"].map { .string("tag-\($0)-\(number % 13)") }),
                ]),
                conversation: ConversationKey(rawValue: "call:s-\(number % 2000)")
            )
        )
    }

    private static func fill(_ pool: DatabasePool, sink: String, count: Int) async throws {
        for start in stride(from: 0, to: count, by: 5000) {
            try await pool.write { db in
                for number in start..<min(start + 5000, count) {
                    guard let event = EventID(rawValue: "0ccc7b54-4df3-4bca-a65a-\(sink)-\(number)") else { continue }
                    try Outbox.append(forward(number, sink: sink), event: event, key: "forward-\(sink)", at: Date(), in: db)
                }
            }
        }
    }

    private static func processor() -> Double {
        var time = timespec()
        clock_gettime(CLOCK_PROCESS_CPUTIME_ID, &time)
        return Double(time.tv_sec) + Double(time.tv_nsec) / 1e9
    }

    private static var resident: Int {
        let status = (try? String(contentsOfFile: "/proc/self/status", encoding: .utf8)) ?? ""
        let line = status.split(separator: "\n").first { $0.hasPrefix("VmRSS:") }
        return (line?.split(separator: " ").dropLast().last.flatMap { Int($0) } ?? 0) / 1024
    }

    private static func measured(_ body: () async throws -> Void) async throws -> (wall: Double, cpu: Double) {
        let (began, used) = (ContinuousClock.now, processor())
        try await body()
        return ((ContinuousClock.now - began) / .seconds(1), processor() - used)
    }

    private static func drain(_ path: String, to target: String, count: Int, size: Int) async throws {
        let pool = try open(path)
        let filling = try await measured { try await fill(pool, sink: "s", count: count) }
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            let batch = BatchPolicy(size: size, bytes: 1 << 20, within: .zero)
            let station =
                target.hasPrefix("http")
                ? HTTPSink(
                    name: "s",
                    url: target,
                    secrets: [SinkSecret("a secret of some length")].compactMap { $0 },
                    batch: size > 1 ? batch : nil,
                    http: OutboundHTTP(client: client)
                ).station() : FileSink(name: "s", path: target, rotateBytes: 100 << 20, keep: 3, batch: batch).station()
            let worker = worker(pool, station)
            let drained = try await measured { try await worker.drain() }
            let left = try await pool.read { db in try Outbox.backlog(in: db).map(\.pending).reduce(0, +) }
            print(
                "drain size=\(size) persecond=\(Int(Double(count) / drained.wall)) cpu=\(Int(drained.cpu / Double(count) * 1e6))"
                    + " append=\(Int(filling.cpu / Double(count) * 1e6)) left=\(left) resident=\(resident)"
            )
        }
    }

    private static func wait(_ path: String, count: Int) async throws {
        let pool = try open(path)
        try await fill(pool, sink: "fine", count: 2000)
        let fine = OutboxStation.sink("fine", batch: nil) { _ in .accepted(answer: nil) }
        let alone = try await measured { try await worker(pool, fine).drain() }
        try await fill(pool, sink: "down", count: count)
        let before = resident
        let down = OutboxStation.sink("down", batch: BatchPolicy(size: 100, bytes: 1 << 20, within: .zero)) { _ in
            .unavailable(retryAfter: nil, reason: "503")
        }
        let both = worker(pool, fine, down)
        let recovery = try await measured { _ = try await both.recover() }
        try await both.drain()
        try await pool.write { db in try db.execute(sql: "DELETE FROM outbox WHERE destination = 'sink.fine'") }
        try await fill(pool, sink: "fine", count: 2000)
        let beside = try await measured { try await both.drain() }
        let counting = try await measured { _ = try await pool.read { db in try Outbox.backlog(in: db) } }
        print(
            "wait rows=\(count) alone=\(Int(alone.cpu / 2000 * 1e6)) beside=\(Int(beside.cpu / 2000 * 1e6))"
                + " recover=\(Int(recovery.wall * 1e3)) backlog=\(Int(counting.wall * 1e3)) before=\(before) resident=\(resident)"
        )
    }
}
