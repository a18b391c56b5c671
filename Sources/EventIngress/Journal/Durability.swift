package import GRDB

/// Makes sure that a commit is on disk when it returns.
package enum Durability {
    /// Why a database is not good enough to acknowledge events on.
    package enum Fault: Error, Hashable, Sendable {
        /// `PRAGMA synchronous` reads back as something else than 2 (FULL).
        case notSynchronous(level: Int)
        /// `PRAGMA journal_mode` reads back as something else than `wal`.
        case notWriteAhead(mode: String)
    }

    /// Sets `synchronous = FULL` and how long to wait for another process's write, and reads back that it holds.
    ///
    /// To be called after the pool is open: GRDB sets NORMAL on the writer when it opens one, and then a power cut
    /// takes back what was acknowledged. Throws `Fault` when the database does not do as it is told.
    package static func require(on writer: any DatabaseWriter, waitingForOthers seconds: Double = 5) async throws {
        try await writer.writeWithoutTransaction { db in
            try db.execute(sql: "PRAGMA synchronous = FULL")
            // The pragma answers with a row, so it is fetched.
            _ = try Int.fetchOne(db, sql: "PRAGMA busy_timeout = \(Int(seconds * 1000))")
            let level = try Int.fetchOne(db, sql: "PRAGMA synchronous") ?? 0
            guard level == 2 else { throw Fault.notSynchronous(level: level) }
            let mode = try String.fetchOne(db, sql: "PRAGMA journal_mode") ?? ""
            guard mode == "wal" else { throw Fault.notWriteAhead(mode: mode) }
        }
    }
}

extension Durability.Fault: CustomStringConvertible {
    /// What is wrong.
    package var description: String {
        switch self {
        case .notSynchronous(let level):
            "the database does not sync its commits (PRAGMA synchronous is \(level), 2 is needed)"
        case .notWriteAhead(let mode):
            "the database keeps no write-ahead log (PRAGMA journal_mode is \(mode), wal is needed)"
        }
    }
}
