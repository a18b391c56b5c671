import Foundation

/// The checkout the tests run from.
enum Repository {
    /// The folder with `Package.swift`, found upwards from this file.
    static let root: URL = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        while folder.path() != "/" {
            folder.deleteLastPathComponent()
            let manifest = folder.appending(path: "Package.swift").path()
            let sources = folder.appending(path: "Sources").path()
            if FileManager.default.fileExists(atPath: manifest), FileManager.default.fileExists(atPath: sources) {
                return folder
            }
        }
        return folder
    }()

    /// Every Swift file of a target, with its text.
    static func sources(of target: String) throws -> [(path: String, text: String)] {
        let folder = root.appending(path: "Sources/\(target)")
        let files = FileManager.default.enumerator(at: folder, includingPropertiesForKeys: nil)
        return try (files?.allObjects ?? [])
            .compactMap { $0 as? URL }
            .filter { $0.pathExtension == "swift" }
            .map { (String($0.path().dropFirst(folder.path().count + 1)), try String(contentsOf: $0, encoding: .utf8)) }
    }
}
