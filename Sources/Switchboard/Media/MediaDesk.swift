import Foundation
import GRDB
package import Handlers

/// The kept files as an operator works with them: lists, copies, and the comparison with what was written down.
package struct MediaDesk: Sendable {
    private let database: any DatabaseWriter
    private let folders: MediaFolders

    /// Works on a storage, in the folders of a configuration.
    package init(storage: Storage, configuration: Configuration) {
        database = storage.database
        folders = configuration.mediaFolders
    }

    /// The files that fit, newest first.
    package func records(_ filter: MediaFilter, limit: Int? = nil) async throws -> [MediaRecord] {
        try await database.read { db in try MediaStore.records(matching: filter, limit: limit, in: db) }
    }

    /// One file; nil when there is none of these kinds under that id.
    package func record(_ id: String, kinds: Set<MediaKind> = []) async throws -> MediaRecord? {
        let record = try await database.read { db in try MediaStore.record(of: id, in: db) }
        return record.flatMap { kinds.isEmpty || kinds.contains($0.kind) ? $0 : nil }
    }

    /// Where a file is; nil when there is none.
    package func file(of record: MediaRecord) -> String? { folders.file(of: record)?.path }

    /// The faxes of both directions that fit, newest first.
    package func faxes(_ filter: MediaFilter, direction: String? = nil, state: String? = nil) async throws -> [FaxLine]
    {
        var filter = filter
        filter.kinds = [.fax]
        let (documents, progress) = try await database.read { [filter] db in
            (
                try MediaStore.records(matching: filter, in: db),
                try FaxProgress.all(party: filter.party, since: filter.since, until: filter.until, in: db)
            )
        }
        let known = Dictionary(progress.map { ($0.id, $0) }) { first, _ in first }
        let kept = Set(documents.map(\.id))
        let lines =
            documents.map { FaxLine(progress: known[$0.id], document: $0, folders: folders) }
            + progress.filter { !kept.contains($0.id) }
            .map { FaxLine(progress: $0, document: nil, folders: folders) }
        return lines.filter { line in
            direction.map { $0 == line.direction } ?? true && state.map { $0 == line.state } ?? true
        }.sorted { ($0.at, $0.id) > ($1.at, $1.id) }
    }

    /// One fax; nil when nobody told of it.
    package func fax(_ id: String) async throws -> FaxLine? {
        let (document, progress) = try await database.read { db in
            (try MediaStore.record(of: id, in: db), try FaxProgress.of(id, in: db))
        }
        let fax = document.flatMap { $0.kind == .fax ? $0 : nil }
        guard fax != nil || progress != nil else { return nil }
        return FaxLine(progress: progress, document: fax, folders: folders)
    }

    /// Compares every file that fits with what was written down, and looks for files nobody wrote down.
    ///
    /// `tell` gets each fault as it is found; answers how many files were read.
    package func verify(_ filter: MediaFilter, tell: (MediaFinding) throws -> Void) async throws -> Int {
        let verifier = MediaVerifier(folders: folders)
        let records = try await records(filter).filter { $0.path != nil }
        for record in records {
            if let finding = verifier.finding(of: record) { try tell(finding) }
        }
        let kinds = filter.kinds.isEmpty ? Set(MediaKind.allCases) : filter.kinds
        for finding in verifier.foreign(of: kinds, known: try await self.records(MediaFilter())) { try tell(finding) }
        return records.count
    }
}
