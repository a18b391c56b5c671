import Foundation

/// A file that stands in the data directory while a server runs: found at the start, the last one was not stopped but ended.
struct StopMarker {
    private let directory: DataDirectory
    private var path: String { directory.path + "/running" }

    init(_ directory: DataDirectory) { self.directory = directory }

    /// Whether a server runs, or ended without being stopped.
    var isThere: Bool { FileManager.default.fileExists(atPath: path) }

    /// When nobody received anything, before the server that runs began; nil when no server runs, or it was the first.
    var absence: Absence? {
        // What cannot be read was written by an earlier release.
        guard let lines = try? String(contentsOfFile: path, encoding: .utf8).split(separator: "\n"), lines.count == 3,
            let from = try? Date(String(lines[1]), strategy: .iso8601),
            let until = try? Date(String(lines[2]), strategy: .iso8601)
        else { return nil }
        return Absence(from: from, until: until)
    }

    /// Puts the marker there, under the directory's lock; true when one was there already.
    ///
    /// `lastWrite` is when the database was last written, nil when it is new: nobody has received anything since.
    func begin(after lastWrite: Date? = nil, at now: Date = .now) throws -> Bool {
        let wasThere = isThere
        let times = lastWrite.map { "\($0.formatted(.iso8601))\n\(now.formatted(.iso8601))\n" } ?? ""
        let text = "\(ProcessInfo.processInfo.processIdentifier)\n\(times)"
        try FileWriting.replace(path, with: Data(text.utf8), mode: 0o600)
        return wasThere
    }

    /// Takes it away after everything is closed.
    func end() {
        // A marker that stays only means that the next start looks at the database.
        try? FileManager.default.removeItem(atPath: path)
    }
}
