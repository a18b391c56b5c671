import Foundation
package import Handlers

/// Copies kept files to a folder, with a list of them as CSV.
package struct MediaExport: Sendable {
    /// The first line of the list.
    package static let header = line([
        "id", "kind", "state", "from", "to", "received", "file", "bytes", "sha256", "type", "pages", "event",
    ])

    private let directory: URL

    /// Copies into a folder, which is made when it is missing.
    package init(to directory: String) throws {
        self.directory = URL(filePath: directory)
        try FileManager.default.createDirectory(at: self.directory, withIntermediateDirectories: true)
    }

    /// Copies one file and answers its name there; a file of that name that is there already is left as it is.
    package func copy(_ record: MediaRecord, from file: String) throws -> String {
        let name = "\(record.kind.rawValue)-\(URL(filePath: file).lastPathComponent)"
        let target = directory.appending(path: name)
        if !FileManager.default.fileExists(atPath: target.path) {
            // Under its name only when it is whole.
            let part = directory.appending(path: ".\(name).part")
            if FileManager.default.fileExists(atPath: part.path) { try FileManager.default.removeItem(at: part) }
            try FileManager.default.copyItem(atPath: file, toPath: part.path)
            try FileManager.default.moveItem(at: part, to: target)
        }
        return name
    }

    /// Writes the list beside the files.
    package func write(list lines: [String]) throws {
        let text = lines.map { $0 + "\r\n" }.joined()
        try Data(text.utf8).write(to: directory.appending(path: "manifest.csv"), options: .atomic)
    }

    /// One line of the list (RFC 4180).
    package static func line(of record: MediaRecord, file: String?) -> String {
        line([
            record.id, record.kind.rawValue, record.state.rawValue, record.from ?? "", record.to ?? "",
            record.receivedAt.formatted(.iso8601), file ?? "", record.bytes.map(String.init) ?? "", record.sha256 ?? "",
            record.contentType ?? "", record.pages.map(String.init) ?? "", record.event,
        ])
    }

    private static func line(_ cells: [String]) -> String {
        cells.map { cell in
            cell.contains { ",\"\r\n".contains($0) } ? "\"\(cell.replacing("\"", with: "\"\""))\"" : cell
        }.joined(separator: ",")
    }
}
