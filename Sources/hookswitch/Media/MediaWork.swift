import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// What `media` and `faxes` do alike.
enum MediaWork {
    /// Copies the files that fit to a folder, or prints the list of them.
    static func export(_ filter: MediaFilter, to directory: String?, from desk: MediaDesk) async throws {
        let records = try await desk.records(filter).filter { desk.file(of: $0) != nil }
        guard let directory else {
            ([MediaExport.header] + records.map { MediaExport.line(of: $0, file: desk.file(of: $0)) }).forEach(
                Output.line
            )
            return
        }
        let export = try MediaExport(to: directory)
        var lines = [MediaExport.header]
        var isWhole = true
        for record in records {
            guard let file = desk.file(of: record) else { continue }
            do {
                lines.append(MediaExport.line(of: record, file: try export.copy(record, from: file)))
            } catch {
                isWhole = false
                Output.error("hookswitch: \(record.kind.rawValue) \(record.id): \(error.localizedDescription)")
            }
        }
        try export.write(list: lines)
        Output.line(
            "Copied \(lines.count - 1) of \(records.count.counted("file")) to \(directory), with a list in manifest.csv."
        )
        if !isWhole { throw ExitCode.failure }
    }

    /// Compares files with what was written down; exits 1 when something is wrong.
    static func verify(_ filter: MediaFilter, isJSON: Bool, of desk: MediaDesk) async throws {
        var faults = 0
        let count = try await desk.verify(filter) { finding in
            faults += 1
            if isJSON { return try Output.json(finding) }
            let subject = [finding.kind?.rawValue, finding.id].compactMap(\.self).joined(separator: " ")
            Output.line(
                "\(finding.fault.rawValue): \(subject.isEmpty ? "" : subject + " ")\(finding.path): \(finding.detail)"
            )
        }
        Output.error("\(count.counted("file")) read, \(faults == 0 ? "nothing is wrong" : faults.counted("fault"))")
        if faults > 0 { throw ExitCode.failure }
    }

    /// One file in the words of its fields.
    static func show(_ value: some Encodable) throws {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes, .prettyPrinted]
        encoder.dateEncodingStrategy = .iso8601
        Output.line(String(decoding: try encoder.encode(value), as: UTF8.self))
    }
}
