package import Foundation
import GRDB
import Handlers
import TelnyxEvents

/// Puts a backup in the place of a data directory's database.
package struct Restoration: Sendable {
    /// What was restored.
    package struct Report: Sendable {
        /// What is there now.
        package let census: StorageCensus
        /// When the backup was made: what came later is not in it.
        package let madeAt: Date
        /// Keys, tokens and documents that were in it.
        package let files: Int
        /// Messages and call commands that were about to leave when the backup was made.
        package let unconfirmed: Int
        /// Where the database that was there before is now.
        package let former: String?
    }

    private let configuration: Configuration

    /// Restores into what that configuration names.
    package init(_ configuration: Configuration) { self.configuration = configuration }

    /// Checks the whole backup first, brings it to this release's schema, and then takes the place in one step.
    ///
    /// Throws `BackupFault`, `DataDirectory.Fault` (also when a server holds the directory) and `Storage.Fault`; then the
    /// directory is as it was.
    package func run(from path: String, replaces: Bool, at now: Date) async throws -> Report {
        guard FileManager.default.fileExists(atPath: path) else { throw BackupFault.missing(path) }
        let directory = configuration.data
        guard replaces || !directory.hasDatabase else { throw BackupFault.occupied(directory.path) }
        let madeAt = try Self.madeAt(path)
        try StorageCensus.requireWhole(try Storage(copy: path).database)
        try directory.prepare()
        let lock = try DataDirectoryLock(directory)
        let report = try await restore(path, madeAt: madeAt, at: now)
        _ = consume lock
        return report
    }

    private func restore(_ path: String, madeAt: Date, at now: Date) async throws -> Report {
        let directory = configuration.data
        let stage = DataDirectory(path: directory.path + "/restoring")
        try? FileManager.default.removeItem(atPath: stage.path)  // Of a restoration that was killed, if there is one.
        defer { try? FileManager.default.removeItem(atPath: stage.path) }
        do {
            try stage.prepare()
            try FileManager.default.copyItem(atPath: path, toPath: stage.database)
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: stage.database)
            let (files, unconfirmed) = try await prepare(stage, madeAt: madeAt, at: now)
            let census = try StorageCensus(checking: try Storage(reading: stage).database)
            let former = try takePlace(stage, at: now)
            return Report(census: census, madeAt: madeAt, files: files, unconfirmed: unconfirmed, former: former)
        } catch let error as DatabaseError {
            throw BackupFault.unusable(path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    private static func madeAt(_ path: String) throws -> Date {
        let storage: Storage
        do {
            storage = try Storage(copy: path)
        } catch Storage.Fault.unusable(_, let reason) {
            throw BackupFault.damaged(reason)
        }
        let found = try storage.database.read { db in
            try db.tableExists("backupNote") ? Int64.fetchOne(db, sql: "SELECT madeAt FROM backupNote") : nil
        }
        guard let found else {
            throw BackupFault.unusable(path, reason: "it was not written by `hookswitch backup`")
        }
        return Date(unixMicroseconds: found)
    }

    /// Migrates the copy, takes the files out of it, and settles what may have been sent since it was made.
    private func prepare(_ stage: DataDirectory, madeAt: Date, at now: Date) async throws -> (
        files: Int, unconfirmed: Int
    ) {
        let pool = try await Storage.serving(stage)
        let files = BackupFiles(configuration: configuration)
        let counts = try await pool.write { db in
            let count = try files.extract(from: db)
            try db.execute(sql: "DROP TABLE IF EXISTS backupFiles; DROP TABLE backupNote")
            let reason = "restored from a backup of \(madeAt.formatted(.iso8601)): it may have left since"
            return (files: count, unconfirmed: try Outbox.leaveUnconfirmed(reason: reason, at: now, in: db))
        }
        try await pool.writeWithoutTransaction { try $0.execute(sql: "VACUUM") }
        try Storage.close(pool, of: stage)
        return counts
    }

    /// At every instant the directory holds one whole database under its name, the former one or the restored one.
    private func takePlace(_ stage: DataDirectory, at now: Date) throws -> String? {
        let directory = configuration.data
        var former: String?
        if directory.hasDatabase {
            let kept = "\(directory.database).before-\(now.formatted(Self.stamp))"
            try emptyLog(of: directory)
            for suffix in ["", "-wal"] where FileManager.default.fileExists(atPath: directory.database + suffix) {
                try FileManager.default.linkItem(atPath: directory.database + suffix, toPath: kept + suffix)
            }
            former = kept
        }
        for suffix in ["-wal", "-shm"] { try? FileManager.default.removeItem(atPath: directory.database + suffix) }
        try FileWriting.publish(stage.database, as: directory.database)
        IntegrityNote.forget(in: directory)
        StopMarker(directory).end()
        return former
    }

    /// Moves what stands in the write-ahead log into the database, so that the log may go.
    private func emptyLog(of directory: DataDirectory) throws {
        // A database that cannot be opened is a reason to restore; its log is then kept beside it.
        guard let queue = try? DatabaseQueue(path: directory.database) else { return }
        _ = try? queue.writeWithoutTransaction { try $0.checkpoint(.truncate) }
        try? queue.close()
    }

    private static let stamp = Date.ISO8601FormatStyle(dateSeparator: .omitted, timeSeparator: .omitted)
}
