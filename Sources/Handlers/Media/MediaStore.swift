import Foundation
package import GRDB
import TelnyxEvents

/// The kept files: one row each, and the files in the folder of their kind.
///
/// A file is whole and on disk before its row is; a crash in between leaves no row, and the errand runs again.
package struct MediaStore: Sendable {
    /// Where the files are.
    package let folders: MediaFolders
    let database: any DatabaseWriter
    private let tools: PreviewTools
    private let announcements: @Sendable (MediaRecord) -> [Effect]

    /// Takes the folders, which `prepare` makes, the programs that help to count pages, and what follows from a file that is kept.
    package init(
        folders: MediaFolders,
        database: any DatabaseWriter,
        tools: PreviewTools = .none,
        announcements: @escaping @Sendable (MediaRecord) -> [Effect] = { _ in [] }
    ) {
        self.folders = folders
        self.database = database
        self.tools = tools
        self.announcements = announcements
    }

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    package func prepare() throws {
        for folder in folders.all { try folder.prepare() }
    }

    /// What became of a file; nil when nothing has yet.
    package func record(of id: String) async throws -> MediaRecord? {
        try await database.read { db in try Self.record(of: id, in: db) }
    }

    /// What became of a file, within a transaction.
    package static func record(of id: String, in db: Database) throws -> MediaRecord? {
        let statement = try db.cachedStatement(sql: "SELECT * FROM media WHERE id = ?")
        return try Row.fetchOne(statement, arguments: [id]).map(MediaRecord.init(row:))
    }

    /// Everything there is a row for, in the order of ids.
    package static func records(in db: Database) throws -> [MediaRecord] {
        try Row.fetchAll(db, sql: "SELECT * FROM media ORDER BY id").map(MediaRecord.init(row:))
    }

    /// Gives a whole file its name and writes down what it is, together with what follows from it.
    func keep(_ file: FetchedFile, of fetch: MediaFetch, event: EventID, at now: Date) async throws -> MediaRecord {
        try await shielded {
            let before = try await record(of: fetch.id)
            let folder = folders[fetch.kind]
            let record = try await DiskThreads.run { [tools] in
                try folder.place(
                    file.file,
                    as: Self.judged(file, fetch, event: event, tools: tools, at: now),
                    fileExtension: file.format?.fileExtension
                )
            }
            try await write(record, event: event, at: now)
            if let old = before?.path, old != record.path { try await DiskThreads.run { try folder.remove(old) } }
            return record
        }
    }

    /// Writes down that a file will not be had.
    func giveUp(_ fetch: MediaFetch, event: EventID, reason: String, at now: Date) async throws {
        var record = MediaRecord(fetch, event: event, at: now)
        record.reason = reason
        let lost = record
        try await shielded { try await write(lost, event: event, at: now) }
    }

    /// What the file is, and whether it may be kept.
    private static func judged(
        _ file: FetchedFile,
        _ fetch: MediaFetch,
        event: EventID,
        tools: PreviewTools,
        at now: Date
    ) -> MediaRecord {
        var record = MediaRecord(fetch, event: event, at: now)
        record.bytes = file.bytes
        record.sha256 = file.sha256
        record.source = file.source
        guard let format = file.format, fetch.kind.formats.contains(format) else {
            record.state = .quarantined
            let found = file.format.map { ", but \($0.contentType)" } ?? ""
            record.reason = "not \(fetch.kind.wanted)\(found)"
            return record
        }
        record.state = .kept
        record.contentType = format.contentType
        record.pages = PageCount.pages(of: format, at: file.file.path, tools: tools)
        record.remark = remark(on: record, announcedType: fetch.contentType)
        return record
    }

    /// Where the event said something else.
    private static func remark(on record: MediaRecord, announcedType: String?) -> String? {
        if let said = record.announcedPages, let found = record.pages, said != found {
            return "the event said \(said) pages, the document has \(found)"
        }
        let family = { (type: String) in type.split(separator: "/").first?.lowercased() }
        guard let announcedType, let found = record.contentType, family(announcedType) != family(found) else {
            return nil
        }
        return "the event said \(announcedType), the file is \(found)"
    }

    private func write(_ record: MediaRecord, event: EventID, at now: Date) async throws {
        try await database.write { db in
            try record.write(in: db)
            guard record.state == .kept else { return }
            for effect in announcements(record) {
                try Outbox.append(effect, event: event, key: Self.key(of: effect, record), at: now, in: db)
            }
        }
    }

    private static func key(of effect: Effect, _ record: MediaRecord) -> String {
        if case .forward(let forward) = effect { return "\(forward.type)-\(forward.sink)" }
        return "\(effect.kind.rawValue)-\(record.id)"
    }
}
