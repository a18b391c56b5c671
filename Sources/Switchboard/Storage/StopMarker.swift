import Foundation

/// A file that stands in the data directory while a server runs: found at the start, the last one was not stopped but ended.
struct StopMarker {
    private let path: String

    init(_ directory: DataDirectory) { path = directory.path + "/running" }

    /// Whether a server runs, or ended without being stopped.
    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// Puts the marker there, under the directory's lock; true when one was there already.
    func begin() throws -> Bool {
        let wasThere = isThere
        let text = "\(ProcessInfo.processInfo.processIdentifier)\n"
        try FileWriting.replace(path, with: Data(text.utf8), mode: 0o600)
        return wasThere
    }

    /// Takes it away after everything is closed.
    func end() {
        // A marker that stays only means that the next start looks at the database.
        try? FileManager.default.removeItem(atPath: path)
    }
}
