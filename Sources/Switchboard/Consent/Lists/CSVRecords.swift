import Foundation

/// Records of comma-separated values (RFC 4180), one at a time: quoted fields may hold commas, quotes and line ends.
///
/// Lines end with CR LF or LF; a byte order mark at the start and empty lines are passed over.
struct CSVRecords {
    /// Longer records are refused, so that one missing quote does not read a whole file into memory.
    static let maxBytes = 1 << 16

    private(set) var line = 1
    private var pending: UInt8?
    private var isAtStart = true

    /// The next record's fields and the line it begins on; nil at the end of the file.
    mutating func next(_ bytes: inout FileBytes) throws -> (line: Int, fields: Result<[String], ListFault>)? {
        if isAtStart {
            isAtStart = false
            try skipMark(&bytes)
        }
        while let byte = try take(&bytes) {
            if byte == UInt8(ascii: "\n") {
                line += 1
                continue
            }
            if byte == UInt8(ascii: "\r") { continue }
            pending = byte
            let start = line
            return (start, try record(&bytes))
        }
        return nil
    }

    private mutating func record(_ bytes: inout FileBytes) throws -> Result<[String], ListFault> {
        var fields: [String] = []
        var field: [UInt8] = []
        var size = 0
        var isQuoted = false
        var fault: ListFault?
        func text() -> String {
            if let text = String(validating: field, as: UTF8.self) { return text }
            fault = fault ?? ListFault("is not UTF-8")
            return ""
        }
        while let byte = try take(&bytes) {
            size += 1
            if size > Self.maxBytes {
                fault = fault ?? ListFault("is longer than \(Self.maxBytes) bytes; is a closing quote missing?")
                isQuoted = false
                field = []
            }
            switch byte {
            case UInt8(ascii: "\"") where isQuoted:
                guard let after = try take(&bytes) else {
                    isQuoted = false
                    continue
                }
                if after == byte {
                    field.append(byte)
                } else {
                    isQuoted = false
                    pending = after
                    if after != UInt8(ascii: ","), after != UInt8(ascii: "\n"), after != UInt8(ascii: "\r") {
                        fault = fault ?? ListFault("has text after a closing quote")
                    }
                }
            case UInt8(ascii: "\"") where field.isEmpty: isQuoted = true
            case UInt8(ascii: ",") where !isQuoted:
                fields.append(text())
                field = []
            case UInt8(ascii: "\n"):
                line += 1
                if !isQuoted { return finished(fields + [text()], fault) }
                field.append(byte)
            case UInt8(ascii: "\r") where !isQuoted: break
            default: field.append(byte)
            }
        }
        if isQuoted { fault = fault ?? ListFault("ends inside a quoted field") }
        return finished(fields + [text()], fault)
    }

    private func finished(_ fields: [String], _ fault: ListFault?) -> Result<[String], ListFault> {
        fault.map { .failure($0) } ?? .success(fields)
    }

    private mutating func take(_ bytes: inout FileBytes) throws -> UInt8? {
        if let byte = pending {
            pending = nil
            return byte
        }
        return try bytes.next()
    }

    /// EF BB BF, which some spreadsheets begin a file with.
    private mutating func skipMark(_ bytes: inout FileBytes) throws {
        guard let first = try bytes.next() else { return }
        guard first == 0xEF else {
            pending = first
            return
        }
        _ = try bytes.next()
        _ = try bytes.next()
    }
}
