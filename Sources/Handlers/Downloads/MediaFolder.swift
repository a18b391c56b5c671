import Foundation

/// A directory of fetched files.
///
/// A file gets its final name only when it is whole and on disk; a crash before leaves a `.part` file, which the next start
/// removes.
struct MediaFolder: Sendable {
    let directory: URL

    private var quarantine: URL { directory.appending(path: "quarantine") }

    /// In the directory itself, because a rename is atomic only within a file system.
    private var incoming: URL { directory.appending(path: ".incoming") }

    /// Makes the directories, readable by us alone, and removes what interrupted downloads left.
    func prepare() throws {
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

    /// A file to write to.
    func incomingFile(for id: String) throws -> DurableFile {
        try DurableFile(at: incoming.appending(path: "\(Self.fileName(id))-\(UUID().uuidString).part"))
    }

    /// Gives a whole file its name and answers the path in the directory; what is not what was wanted is put apart.
    func place(_ file: FetchedFile, as id: String) throws -> String {
        let name = "\(Self.fileName(id)).\(file.kind?.fileExtension ?? "bin")"
        let path = file.kind == nil ? "quarantine/\(name)" : name
        try file.file.commit(to: directory.appending(path: path))
        return path
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
