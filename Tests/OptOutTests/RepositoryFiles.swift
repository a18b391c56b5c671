import Foundation

/// Finds the files tests compare against, wherever the package is checked out.
enum RepositoryFiles {
    /// The package's folder: the first one upwards of this file that holds fixtures, sources and a manifest.
    static let root: URL? = {
        if let path = ProcessInfo.processInfo.environment["HOOKSWITCH_ROOT"] { return URL(fileURLWithPath: path) }
        var folder = URL(fileURLWithPath: #filePath).resolvingSymlinksInPath().deletingLastPathComponent()
        while folder.path != "/" {
            let isRoot = ["fixtures", "Sources", "Package.swift"].allSatisfy {
                FileManager.default.fileExists(atPath: folder.appendingPathComponent($0).path)
            }
            if isRoot { return folder }
            folder.deleteLastPathComponent()
        }
        return nil
    }()

    /// A file of the repository; nil when it is absent.
    static func fixture(_ path: String) -> String? { text(root?.appendingPathComponent("fixtures/\(path)")) }

    /// A file of the folder beside the repository that holds what may not be copied; nil when it is absent.
    static func shared(_ path: String) -> String? {
        text(root?.deletingLastPathComponent().appendingPathComponent("shared/\(path)"))
    }

    private static func text(_ url: URL?) -> String? {
        guard let url, let data = FileManager.default.contents(atPath: url.path) else { return nil }
        return String(decoding: data, as: UTF8.self)
    }
}
