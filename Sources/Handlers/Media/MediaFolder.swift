package import Foundation
import Glibc
import Numbering
import TelnyxEvents

/// A directory of kept files: `2026/11/21/<id>.pdf` by the day (UTC) the event came, and a sidecar `<id>.json` beside each.
///
/// A file gets its final name only when it is whole and on disk; a crash before leaves a `.part` file, which the next start
/// removes.
package struct MediaFolder: Hashable, Sendable {
    /// Where it is.
    package let directory: URL

    /// Names a directory; `prepare` makes it.
    package init(directory: URL) { self.directory = directory }

    /// What is not what it should be.
    static let quarantine = "quarantine"
    /// In the directory itself, because a rename is atomic only within a file system.
    static let incoming = ".incoming"

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    package func prepare() throws {
        for folder in [directory, directory.appending(path: Self.quarantine), directory.appending(path: Self.incoming)]
        {
            try Self.make(folder)
        }
        let incoming = directory.appending(path: Self.incoming)
        for leftover in try FileManager.default.contentsOfDirectory(at: incoming, includingPropertiesForKeys: nil) {
            try FileManager.default.removeItem(at: leftover)
        }
    }

    /// A file to write to.
    func incomingFile(for id: String) throws -> DurableFile {
        let name = "\(Self.fileName(id))-\(UUID().uuidString).part"
        return try DurableFile(at: directory.appending(path: Self.incoming).appending(path: name))
    }

    /// Gives a whole file its name and writes its sidecar; when it returns, both are on disk.
    ///
    /// Answers the record with the path; what was put apart goes to the quarantine.
    func place(_ file: DurableFile, as record: MediaRecord, fileExtension: String?) throws -> MediaRecord {
        var record = record
        let folder = record.state == .kept ? Self.day(of: record.receivedAt) : Self.quarantine
        try makeDurably(folder)
        record.path = "\(folder)/\(Self.fileName(record.id)).\(fileExtension ?? "bin")"
        try file.commit(to: directory.appending(path: record.path ?? ""))
        try writeSidecar(of: record)
        return record
    }

    /// Writes the sidecar anew; a reader sees the old one or the new one, never half of one.
    func writeSidecar(of record: MediaRecord) throws {
        guard let path = record.path else { return }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        let sidecar = try incomingFile(for: record.id)
        try sidecar.append(try encoder.encode(record) + Data("\n".utf8))
        try sidecar.commit(to: directory.appending(path: Self.sidecar(of: path)))
    }

    /// Deletes a file and its sidecar; what is not there is gone already.
    func remove(_ path: String) throws {
        for name in [path, Self.sidecar(of: path)] {
            let file = directory.appending(path: name).path
            if unlink(file) != 0, errno != ENOENT { throw DurableFile.Failure(call: "unlink", code: errno) }
        }
    }

    /// The sidecar of a path.
    package static func sidecar(of path: String) -> String {
        let stem = path.lastIndex(of: ".").map { path[..<$0] } ?? path[...]
        return stem + ".json"
    }

    /// `2026/11/21`.
    static func day(of instant: Date) -> String {
        let days = Int((instant.timeIntervalSince1970 / 86_400).rounded(.down))
        return CivilDate(dayNumber: days).description.replacing("-", with: "/")
    }

    /// Makes the folders of a day, each of them in its parent for good.
    private func makeDurably(_ path: String) throws {
        var folder = directory
        for part in path.split(separator: "/") {
            let parent = folder
            folder = folder.appending(path: String(part))
            guard !FileManager.default.fileExists(atPath: folder.path) else { continue }
            try Self.make(folder)
            try DurableFile.sync(directory: parent.path)
        }
    }

    private static func make(_ folder: URL) throws {
        try FileManager.default.createDirectory(
            at: folder,
            withIntermediateDirectories: true,
            attributes: [.posixPermissions: 0o700]
        )
    }

    /// The id as a file name: ids come from outside and may hold anything, also `../`.
    static func fileName(_ id: String) -> String {
        let isPlain =
            id.utf8.count <= 100
            && id.utf8.allSatisfy { byte in
                switch byte {
                case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                    UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"):
                    true
                default: false
                }
            }
        return isPlain && !id.isEmpty ? id : "id-\(ContentHash.hexadecimal(of: Data(id.utf8)))"
    }
}
