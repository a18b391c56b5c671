import Foundation

/// A list of numbers in a file, CSV or JSON, read one record at a time.
struct ListFile: ~Copyable {
    private enum Format {
        case csv(CSVRecords, columns: [String]?)
        case json(JSONRecords)
    }

    private var bytes: FileBytes
    private var format: Format

    /// Opens a file; what begins with `[` or `{` is JSON, everything else CSV.
    init(path: String) throws {
        var probe = try FileBytes(path: path)
        var isJSON = false
        while let byte = try probe.next() {
            if [0xEF, 0xBB, 0xBF, 0x20, 0x09, 0x0A, 0x0D].contains(byte) { continue }
            isJSON = byte == UInt8(ascii: "[") || byte == UInt8(ascii: "{")
            break
        }
        bytes = try FileBytes(path: path)
        format = isJSON ? .json(JSONRecords()) : .csv(CSVRecords(), columns: nil)
    }

    /// How many bytes were read.
    var position: Int { bytes.position }

    /// The next record; nil at the end of the file.
    mutating func next() throws -> ListRecord? {
        switch format {
        case .json(var records):
            let record = try records.next(&bytes)
            format = .json(records)
            return record
        case .csv(var records, var columns):
            defer { format = .csv(records, columns: columns) }
            guard let first = try records.next(&bytes) else { return nil }
            guard columns == nil else { return Self.record(first, columns: columns ?? []) }
            // The first line names the columns, or is a number itself: a plain list of numbers has no header.
            guard case .success(let fields) = first.fields, let named = Self.columns(fields) else {
                columns = ["number"]
                return Self.record(first, columns: ["number"])
            }
            columns = named
            guard let second = try records.next(&bytes) else { return nil }
            return Self.record(second, columns: named)
        }
    }

    /// The names in a header; nil when the line is none.
    private static func columns(_ fields: [String]) -> [String]? {
        let names = fields.map { $0.trimmingCharacters(in: .whitespaces).lowercased() }
        return names.contains { ImportedNumber.numberColumns.contains($0) } ? names : nil
    }

    private static func record(_ row: (line: Int, fields: Result<[String], ListFault>), columns: [String]) -> ListRecord
    {
        let content = row.fields.flatMap { fields -> Result<[String: String], ListFault> in
            guard fields.count <= columns.count || columns == ["number"] else {
                return .failure(ListFault("has \(fields.count) fields, the header \(columns.count)"))
            }
            let named = zip(columns, fields).filter { !$0.1.isEmpty }
            return .success(Dictionary(named) { first, _ in first })
        }
        return ListRecord(line: row.line, content: content)
    }
}
