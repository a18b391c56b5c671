import Foundation
import GRDB

/// Works on the database of a stopped or running Hookswitch from outside.
///
///     rows fill DATABASE BODY-FILE COUNT PENDING   adds settled events, the last ones of them still to be handled
///     rows wait DATABASE SECONDS                   returns when nothing is unsettled, prints what is left otherwise
@main
struct Rows {
    static func main() throws {
        let arguments = CommandLine.arguments
        guard arguments.count >= 4 else {
            return print("rows fill DATABASE BODY-FILE COUNT PENDING | rows wait DATABASE SECONDS")
        }
        var configuration = Configuration()
        configuration.busyMode = .timeout(10)
        let queue = try DatabaseQueue(path: arguments[2], configuration: configuration)
        if arguments[1] == "fill", arguments.count == 6 {
            try fill(
                queue,
                body: String(contentsOfFile: arguments[3], encoding: .utf8),
                count: Int(arguments[4]) ?? 0,
                pending: Int(arguments[5]) ?? 0
            )
        } else {
            try wait(queue, seconds: Int(arguments[3]) ?? 0)
        }
    }

    /// Nine thousand conversations of settled messages; each pending one is the head of a conversation of its own.
    private static func fill(_ queue: DatabaseQueue, body: String, count: Int, pending: Int) throws {
        try queue.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = OFF")
            try db.inTransaction {
                try db.execute(
                    sql: """
                        WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?1)
                        INSERT INTO journal (id, type, family, conversation, counterparty, format, receivedAt, state,
                            attempts, head, dueAt, settledAt)
                        SELECT 'fill-' || i, 'message.received', 'message',
                            CASE WHEN i > ?2 THEN 'message:fill-' || i ELSE 'message:+1312555' || (1000 + i % 9000) END,
                            '+1312555' || (1000 + i % 9000), 'json', ?3 + i,
                            iif(i > ?2, 'pending', 'done'), iif(i > ?2, 0, 1), i > ?2,
                            iif(i > ?2, ?3 + i, NULL), iif(i > ?2, NULL, ?3 + i)
                        FROM n
                        """,
                    arguments: [count, count - pending, Int64((Date().timeIntervalSince1970 - 3600) * 1_000_000)]
                )
                try db.execute(
                    sql: """
                        INSERT INTO journalBodies (seq, body)
                        SELECT seq, CAST(replace(replace(?1, '__ID__', id), '__FROM__', counterparty) AS BLOB) FROM journal
                        WHERE id LIKE 'fill-%'
                        """,
                    arguments: [body]
                )
                return .commit
            }
            _ = try Row.fetchAll(db, sql: "PRAGMA wal_checkpoint(TRUNCATE)")
        }
    }

    private static func wait(_ queue: DatabaseQueue, seconds: Int) throws {
        let end = ContinuousClock.now + .seconds(seconds)
        while true {
            let left = try queue.read { db in
                try Int.fetchOne(
                    db,
                    sql: """
                        SELECT (SELECT count(*) FROM journal WHERE head = 1)
                            + (SELECT count(*) FROM outbox WHERE state = 'pending')
                        """
                ) ?? 0
            }
            guard left > 0 else { return print("left=0") }
            guard ContinuousClock.now < end else { return print("left=\(left)") }
            Thread.sleep(forTimeInterval: 0.02)
        }
    }
}
