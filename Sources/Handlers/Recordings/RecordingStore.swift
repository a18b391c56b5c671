package import Foundation
package import GRDB
import TelnyxEvents

/// The recordings: files in a directory of their own, one row each.
///
/// A file is whole and on disk before its row is; a crash in between leaves no row.
package struct RecordingStore: Sendable {
    let folder: MediaFolder
    private let database: any DatabaseWriter
    private let announcements: @Sendable (RecordingRecord) -> [Forward]

    /// Takes the directory, which `prepare` makes, and what the sinks are told about a recording that is kept.
    package init(
        directory: URL,
        database: any DatabaseWriter,
        announcements: @escaping @Sendable (RecordingRecord) -> [Forward] = { _ in [] }
    ) {
        folder = MediaFolder(directory: directory)
        self.database = database
        self.announcements = announcements
    }

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    package func prepare() throws { try folder.prepare() }

    /// What became of a recording; nil when nothing has yet.
    package func record(of recordingID: String) async throws -> RecordingRecord? {
        try await database.read { db in try Self.record(of: recordingID, in: db) }
    }

    private static func record(of recordingID: String, in db: Database) throws -> RecordingRecord? {
        let row = try Row.fetchOne(db, sql: "SELECT * FROM recordings WHERE recording = ?", arguments: [recordingID])
        return row.map(RecordingRecord.init(row:))
    }

    /// Gives a whole file its name and writes down what it is, together with what the sinks are told about it.
    func keep(
        _ file: FetchedFile,
        of fetch: RecordingFetch,
        event: EventID,
        at now: Date
    ) async throws -> RecordingRecord.State {
        let state: RecordingRecord.State = file.kind == nil ? .quarantined : .kept
        let path = try folder.place(file, as: fetch.recordingID)
        let reason = state == .kept ? nil : "not an MP3 or WAV"
        try await write(fetch, event: event, state: state, reason: reason, at: now, file: (path, file))
        return state
    }

    /// Writes down that a recording will not be had.
    func giveUp(_ fetch: RecordingFetch, event: EventID, reason: String, at now: Date) async throws {
        try await write(fetch, event: event, state: .lost, reason: reason, at: now, file: nil)
    }

    private func write(
        _ fetch: RecordingFetch,
        event: EventID,
        state: RecordingRecord.State,
        reason: String?,
        at now: Date,
        file: (path: String, content: FetchedFile)?
    ) async throws {
        let arguments: StatementArguments = [
            fetch.recordingID, event.rawValue, state.rawValue, file?.path, file?.content.bytes,
            file?.content.sha256, file?.content.kind?.contentType, fetch.box, fetch.call, fetch.from, fetch.to,
            fetch.seconds, reason, now.unixMicroseconds,
        ]
        try await shielded {
            try await database.write { db in
                try db.execute(
                    sql: """
                        INSERT INTO recordings (recording, event, state, path, bytes, sha256, contentType, box, call, caller,
                            called, seconds, reason, settledAt)
                        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        ON CONFLICT (recording) DO UPDATE SET state = excluded.state, path = excluded.path,
                            bytes = excluded.bytes, sha256 = excluded.sha256, contentType = excluded.contentType,
                            reason = excluded.reason, settledAt = excluded.settledAt
                        WHERE recordings.state <> 'kept'
                        """,
                    arguments: arguments
                )
                guard state == .kept, let record = try Self.record(of: fetch.recordingID, in: db) else { return }
                for forward in announcements(record) {
                    let key = "\(forward.type)-\(forward.sink)"
                    try Outbox.append(.forward(forward), event: event, key: key, at: now, in: db)
                }
            }
        }
    }
}
