package import Foundation
import GRDB
import TelnyxEvents

extension MediaStore {
    /// Deletes a file with its sidecar and previews and writes down that it was; false when there was none.
    ///
    /// The row stays, without names, so that the file is neither missed nor fetched again.
    @discardableResult
    package func remove(_ id: String, because reason: String, at now: Date) async throws -> Bool {
        guard let record = try await record(of: id), let path = record.path else { return false }
        return try await shielded {
            let previews = folders.previews.appending(path: record.sha256 ?? "")
            try await DiskThreads.run { [folder = folders[record.kind]] in
                try folder.remove(path)
                // Mostly there are none.
                if record.sha256 != nil { try? FileManager.default.removeItem(at: previews) }
            }
            try await database.write { db in
                try db.execute(
                    sql: """
                        UPDATE media SET state = 'removed', path = NULL, sender = NULL, recipient = NULL,
                            reason = ?, removedAt = ? WHERE id = ?
                        """,
                    arguments: [reason, now.unixMicroseconds, id]
                )
            }
            return true
        }
    }
}
