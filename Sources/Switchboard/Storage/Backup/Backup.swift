package import Foundation
import GRDB
import TelnyxEvents

/// Copies a data directory into one file, beside a server that is running, and checks the copy.
///
/// The file is an SQLite database: the one snapshot of one read transaction (`VACUUM INTO`), so it holds every event that
/// was acknowledged before the copy began, and no page that was freed. Nobody who writes waits for it.
package struct Backup: Sendable {
    /// What was written.
    package struct Report: Sendable {
        /// What the copy holds.
        package let census: StorageCensus
        /// Keys, tokens and documents in it.
        package let files: Int
        /// Documents the database knows of that could not be copied.
        package let missing: [String]
        /// How large the file is.
        package let bytes: Int
    }

    private let configuration: Configuration

    /// Copies what that configuration keeps.
    package init(_ configuration: Configuration) { self.configuration = configuration }

    /// Writes the backup under a temporary name, checks it, and gives it its name when it is on disk.
    ///
    /// Throws `BackupFault`, `DataDirectory.Fault` and `Storage.Fault`; then nothing of that name was written.
    package func write(to path: String, withDocuments: Bool, replaces: Bool, at now: Date) throws -> Report {
        guard replaces || !FileManager.default.fileExists(atPath: path) else { throw BackupFault.exists(path) }
        let temporary = "\(path).\(ProcessInfo.processInfo.processIdentifier).tmp"
        try? FileManager.default.removeItem(atPath: temporary)  // Of a backup that was killed, if there is one.
        defer { for suffix in ["", "-journal"] { try? FileManager.default.removeItem(atPath: temporary + suffix) } }
        let source = try Storage(reading: configuration.data)
        do {
            try makeEmpty(temporary, for: path)
            try source.copy(to: temporary)
            let files = try complete(temporary, withDocuments: withDocuments, at: now)
            let census = try StorageCensus(checking: try Storage(copy: temporary).database)
            try FileWriting.publish(temporary, as: path)
            let size = try FileManager.default.attributesOfItem(atPath: path)[.size] as? Int ?? 0
            return Report(census: census, files: files.count, missing: files.missing, bytes: size)
        } catch let error as DatabaseError {
            throw BackupFault.unusable(path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// A file that nobody else may read, before anything is in it.
    private func makeEmpty(_ temporary: String, for path: String) throws {
        do {
            try FileWriting.replace(temporary, with: Data(), mode: 0o600)
        } catch DataDirectory.Fault.unusable(_, let reason) {
            throw BackupFault.unusable(path, reason: reason)
        }
    }

    private func complete(
        _ path: String,
        withDocuments: Bool,
        at now: Date
    ) throws -> (count: Int, missing: [String]) {
        let queue = try DatabaseQueue(path: path)
        defer { try? queue.close() }  // What was committed is there; fsync follows by path.
        return try queue.write { db in
            try db.execute(sql: "CREATE TABLE backupNote (madeAt INTEGER NOT NULL, release TEXT NOT NULL) STRICT")
            try db.execute(
                sql: "INSERT INTO backupNote VALUES (?, ?)",
                arguments: [now.unixMicroseconds, Release.description]
            )
            return try BackupFiles(configuration: configuration).store(in: db, withDocuments: withDocuments)
        }
    }
}
