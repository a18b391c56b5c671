import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import ServiceLifecycle
import Synchronization

@testable import Switchboard

extension CrashRig {
    /// What is still open after all the time there was.
    struct Unfinished: Error {
        let rows: Int
    }

    /// A clock that a drain sets forward, so that waiting costs no time.
    private final class Clock: Sendable {
        private let ahead = Mutex<TimeInterval>(0)

        var now: Date { ahead.withLock { Date(timeIntervalSinceNow: $0) } }

        func advance(by seconds: TimeInterval) { ahead.withLock { $0 += seconds } }
    }

    /// The last life of the directory: everything that can be done is done, a second at a time.
    func finish() async throws {
        let configuration = try configuration()
        let lock = try DataDirectoryLock(directory)
        let pool = try await Storage.serving(directory)
        let logger = Logger(label: "crash-test") { _ in SwiftLogNoOpLogHandler() }
        try await Outside.with(
            configuration,
            api: (apiURL, Secret("crash-test")),
            database: pool,
            logger: logger
        ) { outside in
            let clock = Clock()
            let setting = Setting(
                configuration: configuration,
                publicKeys: [key.publicKey],
                voiceToken: nil,
                publicURL: nil
            )
            let exchange = try Exchange(
                setting,
                database: pool,
                stations: outside.stations,
                logger: logger,
                now: { clock.now }
            )
            try await finish(exchange, on: pool) { clock.advance(by: 1) }
        }
        try pool.close()
        _ = consume lock
    }

    private func finish(_ exchange: Exchange, on pool: DatabasePool, wait: () -> Void) async throws {
        try await exchange.recover()
        try await exchange.outbox.recover()
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await exchange.feeding.run() }
            for _ in 0..<180 {
                try await exchange.drain()
                if try await Self.openRows(in: pool) == 0 { return }
                wait()
            }
            throw Unfinished(rows: try await Self.openRows(in: pool))
        }
    }

    private static func openRows(in pool: DatabasePool) async throws -> Int {
        try await pool.read { db in
            try Int.fetchOne(
                db,
                sql: """
                    SELECT (SELECT count(*) FROM journal WHERE state NOT IN ('done', 'dead'))
                        + (SELECT count(*) FROM outbox WHERE state = 'pending')
                    """
            ) ?? 0
        }
    }
}
