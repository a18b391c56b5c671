import Foundation

/// Compares the files on disk with what was written down when they were kept.
package struct MediaVerifier: Sendable {
    private let folders: MediaFolders

    /// Looks into these folders.
    package init(folders: MediaFolders) { self.folders = folders }

    /// What is wrong with the file of a record, read to its last byte; nil when it is what was kept.
    package func finding(of record: MediaRecord) -> MediaFinding? {
        guard let file = folders.file(of: record) else { return nil }
        guard FileManager.default.fileExists(atPath: file.path) else {
            return finding(.missing, record, file, "there is no such file")
        }
        do {
            let found = try Self.content(of: file)
            guard found.sha256 == record.sha256 else {
                let detail =
                    "has \(found.bytes) bytes and SHA-256 \(found.sha256), kept were \(record.bytes ?? 0) bytes"
                return finding(.changed, record, file, detail)
            }
        } catch {
            return finding(.unreadable, record, file, error.localizedDescription)
        }
        return sidecarFinding(of: record, file)
    }

    /// Files in the folders of these kinds that belong to none of `known`, which must be every record with a file.
    package func foreign(of kinds: some Sequence<MediaKind>, known: some Sequence<MediaRecord>) -> [MediaFinding] {
        var paths: Set<String> = []
        for record in known {
            guard let file = folders.file(of: record), let path = record.path else { continue }
            paths.insert(file.path)
            paths.insert(folders[record.kind].directory.appending(path: MediaFolder.sidecar(of: path)).path)
        }
        return Set(kinds.map { folders[$0] }).sorted { $0.directory.path < $1.directory.path }.flatMap { folder in
            folder.files().filter { !paths.contains($0) }.map { path in
                MediaFinding(fault: .foreign, kind: nil, id: nil, path: path, detail: "nobody wrote it down")
            }
        }
    }

    /// Sidecars came later than the first kept files, which lie in no day's folder.
    private func sidecarFinding(of record: MediaRecord, _ file: URL) -> MediaFinding? {
        guard let path = record.path, path.contains("/"), record.path != "quarantine/\(file.lastPathComponent)" else {
            return nil
        }
        let sidecar = folders[record.kind].directory.appending(path: MediaFolder.sidecar(of: path))
        let decoder = JSONDecoder()
        decoder.dateDecodingStrategy = .iso8601
        // One that is missing and one that is not readable are the same fault.
        let said = try? decoder.decode(MediaRecord.self, from: try Data(contentsOf: sidecar))
        guard said?.sha256 != record.sha256 || said?.id != record.id else { return nil }
        let detail = said == nil ? "the sidecar is missing or not readable" : "the sidecar tells of another file"
        return finding(.sidecar, record, sidecar, detail)
    }

    private func finding(_ fault: MediaFinding.Fault, _ record: MediaRecord, _ file: URL, _ detail: String)
        -> MediaFinding
    {
        MediaFinding(fault: fault, kind: record.kind, id: record.id, path: file.path, detail: detail)
    }

    private static func content(of file: URL) throws -> (bytes: Int, sha256: String) {
        let handle = try FileHandle(forReadingFrom: file)
        var hash = ContentHash()
        var bytes = 0
        while let piece = try handle.read(upToCount: 1 << 20), !piece.isEmpty {
            hash.update(piece)
            bytes += piece.count
        }
        try handle.close()
        return (bytes, hash.hexadecimal)
    }
}

extension MediaFolder {
    /// Every file in it, without those still coming in; absolute.
    fileprivate func files() -> [String] {
        guard let walk = FileManager.default.enumerator(at: directory, includingPropertiesForKeys: [.isRegularFileKey])
        else { return [] }
        let incoming = directory.appending(path: Self.incoming).path + "/"
        return walk.compactMap { $0 as? URL }.filter { url in
            // What cannot be looked at is listed, too.
            let isFile = (try? url.resourceValues(forKeys: [.isRegularFileKey]).isRegularFile) ?? true
            return isFile && !url.path.hasPrefix(incoming)
        }.map(\.path).sorted()
    }
}
