package import Foundation
package import GRDB
import TelnyxEvents

/// The received faxes: files in a directory of their own, one row each.
///
/// A file is whole and on disk before its row is; a crash in between leaves no row.
package struct FaxStore: Sendable {
    let folder: MediaFolder
    private let database: any DatabaseWriter

    /// Takes the directory, which `prepare` makes.
    package init(directory: URL, database: any DatabaseWriter) {
        folder = MediaFolder(directory: directory)
        self.database = database
    }

    var directory: URL { folder.directory }

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    package func prepare() throws { try folder.prepare() }

    /// What became of a fax; nil when nothing has yet.
    package func record(of faxID: String) async throws -> FaxRecord? {
        try await database.read { db in try Self.record(of: faxID, in: db) }
    }

    /// What became of a fax, within a transaction.
    package static func record(of faxID: String, in db: Database) throws -> FaxRecord? {
        try Row.fetchOne(db, sql: "SELECT * FROM faxes WHERE fax = ?", arguments: [faxID]).map(FaxRecord.init(row:))
    }

    /// All received faxes, newest first.
    package static func records(limit: Int? = nil, in db: Database) throws -> [FaxRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM faxes ORDER BY settledAt DESC LIMIT ?", arguments: [limit ?? -1])
            .map(FaxRecord.init(row:))
    }

    /// Gives a whole document its name and writes down what it is; when it returns, both are on disk.
    func keep(_ document: FetchedFile, of fetch: FaxFetch, event: EventID, at now: Date) async throws -> FaxRecord.State
    {
        let state: FaxRecord.State = document.kind == nil ? .quarantined : .kept
        let path = try folder.place(document, as: fetch.faxID)
        try await write(
            fetch,
            event: event,
            state: state,
            reason: state == .kept ? nil : "not a PDF or TIFF",
            at: now,
            document: (path, document)
        )
        return state
    }

    /// Writes down that a fax will not be had.
    func giveUp(_ fetch: FaxFetch, event: EventID, reason: String, at now: Date) async throws {
        try await write(fetch, event: event, state: .lost, reason: reason, at: now, document: nil)
    }

    private func write(
        _ fetch: FaxFetch,
        event: EventID,
        state: FaxRecord.State,
        reason: String?,
        at now: Date,
        document: (path: String, content: FetchedFile)?
    ) async throws {
        let arguments: StatementArguments = [
            fetch.faxID, event.rawValue, state.rawValue, document?.path, document?.content.bytes,
            document?.content.sha256, document?.content.kind?.contentType, fetch.pageCount, reason,
            now.unixMicroseconds,
        ]
        try await shielded {
            try await database.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO faxes
                            (fax, event, state, path, bytes, sha256, contentType, pageCount, reason, settledAt)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (fax) DO UPDATE SET state = excluded.state, path = excluded.path,
                            bytes = excluded.bytes, sha256 = excluded.sha256, contentType = excluded.contentType,
                            reason = excluded.reason, settledAt = excluded.settledAt
                        WHERE faxes.state <> 'kept'
                        """,
                    arguments: arguments
                )
            }
        }
    }
}
