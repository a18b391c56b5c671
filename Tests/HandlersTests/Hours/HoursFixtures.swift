import Foundation
import Numbering

@testable import Handlers

/// Rows of the files in `fixtures/numbering` and short words for instants and hours.
enum HoursFixtures {
    static func rows(_ name: String = "times.tsv") throws -> [[String]] {
        let text = try String(contentsOf: try root().appending(path: "fixtures/numbering/\(name)"), encoding: .utf8)
        return text.split(separator: "\n").filter { !$0.hasPrefix("#") }.map {
            $0.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
        }
    }

    static func instant(_ text: String) throws -> Date {
        try Date(text, strategy: .iso8601)
    }

    private static func root() throws -> URL {
        if let given = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] { return URL(filePath: given) }
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let marks = ["Package.swift", "Sources", "fixtures"].map { folder.appending(path: $0).path }
            if marks.allSatisfy(FileManager.default.fileExists(atPath:)) { return folder }
            folder.deleteLastPathComponent()
        }
        throw CocoaError(.fileNoSuchFile)
    }
}
