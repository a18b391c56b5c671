package import Foundation
package import GRDB
import TelnyxEvents

/// The received faxes: files in a directory of their own, one row each.
///
/// A file gets its final name only when it is whole and on disk; a crash before leaves a `.part` file, which the next start
/// removes, and no row.
package struct FaxStore: Sendable {
    let directory: URL
    private let database: any DatabaseWriter

    /// Takes the directory, which `prepare` makes.
    package init(directory: URL, database: any DatabaseWriter) {
        self.directory = directory
        self.database = database
    }

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    package func prepare() throws {
        for folder in [directory, quarantine, incoming] {
            try FileManager.default.createDirectory(
                at: folder,
                withIntermediateDirectories: true,
                attributes: [.posixPermissions: 0o700]
            )
        }
        for leftover in try FileManager.default.contentsOfDirectory(at: incoming, includingPropertiesForKeys: nil) {
            try FileManager.default.removeItem(at: leftover)
        }
    }

    private var quarantine: URL { directory.appending(path: "quarantine") }

    /// In the directory itself, because a rename is atomic only within a file system.
    private var incoming: URL { directory.appending(path: ".incoming") }

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

    /// A file to write a document to.
    func incomingFile(for faxID: String) throws -> DurableFile {
        try DurableFile(at: incoming.appending(path: "\(Self.fileName(faxID))-\(UUID().uuidString).part"))
    }

    /// Gives a whole document its name and writes down what it is; when it returns, both are on disk.
    func keep(_ document: FaxDocument, of fetch: FaxFetch, event: EventID, at now: Date) async throws -> FaxRecord.State
    {
        let state: FaxRecord.State = document.kind == nil ? .quarantined : .kept
        let name = "\(Self.fileName(fetch.faxID)).\(document.kind?.fileExtension ?? "bin")"
        let path = state == .kept ? name : "quarantine/\(name)"
        try document.file.commit(to: directory.appending(path: path))
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
        document: (path: String, content: FaxDocument)?
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

    /// The id as a file name: ids come from outside and may hold anything, also `../`.
    static func fileName(_ faxID: String) -> String {
        let isPlain =
            faxID.utf8.count <= 100
            && faxID.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
        return isPlain && !faxID.isEmpty ? faxID : "id-\(ContentHash.hexadecimal(of: Data(faxID.utf8)))"
    }
}
