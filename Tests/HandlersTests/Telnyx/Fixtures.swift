import Foundation
import TelnyxEvents
import Testing

/// Files under `fixtures/`, found from this file or from `HOOKSWITCH_ROOT`.
enum Fixtures {
    struct NotFound: Error {}

    static func folder() throws -> URL {
        if let root = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] {
            return URL(filePath: root).appending(path: "fixtures")
        }
        var folder = URL(filePath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let candidate = folder.appending(path: "fixtures")
            let package = folder.appending(path: "Package.swift")
            if FileManager.default.fileExists(atPath: candidate.path),
                FileManager.default.fileExists(atPath: package.path)
            {
                return candidate
            }
            folder.deleteLastPathComponent()
        }
        throw NotFound()
    }

    static func data(_ path: String) throws -> Data { try Data(contentsOf: try folder().appending(path: path)) }

    static func json(_ path: String) throws -> JSONValue { try JSONValue(json: try data(path)) }
}
