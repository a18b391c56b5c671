import Foundation

/// Where the fixtures of the repository are.
enum IngressFixtures {
    /// The folder `fixtures` at the root of the package; links in the path to this file are followed first.
    static let folder: URL = {
        if let root = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] {
            return URL(fileURLWithPath: root).appendingPathComponent("fixtures")
        }
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath()
        while folder.path != "/" {
            folder.deleteLastPathComponent()
            let fixtures = folder.appendingPathComponent("fixtures")
            if FileManager.default.fileExists(atPath: fixtures.path) { return fixtures }
        }
        return URL(fileURLWithPath: "fixtures")
    }()

    static func data(_ path: String) throws -> Data {
        try Data(contentsOf: folder.appendingPathComponent(path))
    }
}
