import Foundation

/// The fixture folder of the repository, found from this file.
enum Fixtures {
    static let root: URL = {
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let package = folder.appendingPathComponent("Package.swift").path
            let fixtures = folder.appendingPathComponent("fixtures")
            if FileManager.default.fileExists(atPath: package), FileManager.default.fileExists(atPath: fixtures.path) {
                return fixtures
            }
            folder.deleteLastPathComponent()
        }
        let fallback = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] ?? "."
        return URL(fileURLWithPath: fallback).appendingPathComponent("fixtures")
    }()

    /// The files below a folder of fixtures with that extension, as paths relative to it, sorted.
    static func files(in folder: String, ending: String) -> [String] {
        let base = root.appendingPathComponent(folder).path
        let all = FileManager.default.enumerator(atPath: base)?.compactMap { $0 as? String } ?? []
        return all.filter { $0.hasSuffix(ending) }.sorted()
    }

    /// The bytes of one file.
    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: root.appendingPathComponent(path))
    }

    /// The rows of a tab-separated file without its heading.
    static func rows(_ path: String) throws -> [[String]] {
        let text = String(decoding: try data(path), as: UTF8.self)
        return text.split(separator: "\n").dropFirst().map { line in
            line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }
}
