import Foundation

/// Where the stand-in of `serve --dev` is, told to `send` by a file in the data directory while the server runs.
package struct StandInAddress: Sendable {
    /// What fixtures write where the stand-in's address belongs.
    package static let placeholder = "${STAND_IN}"

    private let path: String

    /// Names the file; nothing is touched.
    package init(_ directory: DataDirectory) { path = directory.path + "/stand-in" }

    /// The address; nil when no development server runs with this data directory.
    package var origin: String? {
        FileManager.default.contents(atPath: path)
            .map { String(decoding: $0, as: UTF8.self).trimmingCharacters(in: .whitespacesAndNewlines) }
    }

    func write(_ origin: String) throws {
        try FileWriting.replace(path, with: Data((origin + "\n").utf8), mode: 0o600)
    }

    func remove() { unlink(path) }
}
