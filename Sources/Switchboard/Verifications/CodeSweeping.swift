import GRDB
import Logging
import ServiceLifecycle

/// Empties the write-ahead log after one-time codes were sent: older versions of their rows stand in it until it starts
/// over, which on a quiet server may be never.
struct CodeSweeping: Service {
    let database: any DatabaseWriter
    let logger: Logger

    func run() async throws {
        await cancelWhenGracefulShutdown {
            var swept: Int64 = 0
            while !Task.isCancelled {
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: .seconds(60))
                swept = await sweep(after: swept)
            }
        }
    }

    /// Empties the log when a code was sent since `swept` and none is on its way; answers up to when codes are gone.
    ///
    /// A reader that is in the way puts it off; nobody waits for it.
    func sweep(after swept: Int64) async -> Int64 {
        do {
            return try await database.writeWithoutTransaction { db in
                let newest = try Int64.fetchOne(db, sql: "SELECT max(sent_at) FROM verification_texts") ?? 0
                guard newest > swept, try Bool.fetchOne(db, sql: Self.isUnderWay) == false else { return swept }
                let patience = try Int.fetchOne(db, sql: "PRAGMA busy_timeout") ?? 0
                _ = try Int.fetchOne(db, sql: "PRAGMA busy_timeout = 0")
                defer { _ = try? Int.fetchOne(db, sql: "PRAGMA busy_timeout = \(patience)") }
                _ = try db.checkpoint(.truncate)
                return newest
            }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return swept
        } catch {
            if !Task.isCancelled { logger.warning("Codes cannot be swept", metadata: ["error": "\(error)"]) }
            return swept
        }
    }

    private static let isUnderWay = """
        SELECT EXISTS (SELECT 1 FROM outbox
            WHERE state = 'pending' AND event >= 'verification:' AND event < 'verification;')
        """
}
