import Foundation

/// A folder of its own for one test, gone with it.
final class TestFolder: Sendable {
    let url: URL

    init() throws {
        url = FileManager.default.temporaryDirectory.appending(path: "hookswitch-commands-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
    }

    deinit { try? FileManager.default.removeItem(at: url) }

    /// The full path of something in it.
    func path(_ name: String) -> String { url.appending(path: name).path() }

    /// Writes a text file and returns its path.
    @discardableResult
    func write(_ text: String, to name: String) throws -> String {
        try text.write(toFile: path(name), atomically: true, encoding: .utf8)
        return path(name)
    }

    /// Every file and folder below it with permissions and bytes.
    func contents(of name: String = "") throws -> [String: FileState] {
        let top = name.isEmpty ? url.path() : path(name)
        var found: [String: FileState] = [:]
        for case let item as String in FileManager.default.enumerator(atPath: top)?.allObjects ?? [] {
            let attributes = try FileManager.default.attributesOfItem(atPath: "\(top)/\(item)")
            found[item] = FileState(
                mode: attributes[.posixPermissions] as? Int ?? 0,
                bytes: FileManager.default.contents(atPath: "\(top)/\(item)")
            )
        }
        return found
    }
}

/// What a file is, for comparing before and after.
struct FileState: Equatable, CustomStringConvertible {
    let mode: Int
    let bytes: Data?

    var description: String { "\(String(mode, radix: 8)), \(bytes.map { "\($0.count) bytes" } ?? "folder")" }
}
