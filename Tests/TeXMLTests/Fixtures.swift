import Foundation
import Testing

/// The schema under `fixtures/texml`, and the collected documents beside the checkout.
enum Fixtures {
    /// The root of the package: focus builds reach this file through links.
    private static let root: URL = {
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath()
        while folder.path() != "/" {
            folder.deleteLastPathComponent()
            let landmark = folder.appending(path: "fixtures/texml/texml-schema.json")
            if FileManager.default.fileExists(atPath: landmark.path()) { return folder }
        }
        return URL(filePath: ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] ?? ".")
    }()

    /// Documents from many sites, which are not ours to copy.
    private static var collection: URL { root.deletingLastPathComponent().appending(path: "shared/texml") }

    static let hasCollection = FileManager.default.fileExists(atPath: collection.path())

    static func schema() throws -> Data {
        try Data(contentsOf: root.appending(path: "fixtures/texml/texml-schema.json"))
    }

    /// A file of the checkout.
    static func text(_ path: String) throws -> String {
        String(decoding: try Data(contentsOf: root.appending(path: path)), as: UTF8.self)
    }

    static func collected(_ path: String) throws -> Data { try Data(contentsOf: collection.appending(path: path)) }

    /// The documents of one set, in order; none without the collection.
    static func documents(in folder: String) -> [String] {
        let names = try? FileManager.default.contentsOfDirectory(atPath: collection.appending(path: folder).path())
        return (names ?? []).filter { $0.hasSuffix(".xml") }.sorted().map { "\(folder)/\($0)" }
    }

    /// A table: one dictionary per row, by the names in the first line.
    static func table(_ path: String) throws -> [[String: String]] {
        let lines = String(decoding: try collected(path), as: UTF8.self).split(separator: "\n")
        let header = try #require(lines.first).split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        return lines.dropFirst().map { line in
            let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return Dictionary(zip(header, cells)) { first, _ in first }
        }
    }
}
