import Foundation
import TelnyxEvents

/// The objects of a JSON array, or of a file with one object after another, one at a time.
struct JSONRecords {
    private var line = 1

    /// The next object's members as text and the line it begins on; nil at the end of the file.
    mutating func next(_ bytes: inout FileBytes) throws -> ListRecord? {
        while let byte = try bytes.next() {
            switch byte {
            case UInt8(ascii: "\n"): line += 1
            case UInt8(ascii: "{"):
                let start = line
                return ListRecord(line: start, content: try object(&bytes))
            // What may stand around objects: an array's brackets and commas, white space, a byte order mark.
            case UInt8(ascii: "["), UInt8(ascii: "]"), UInt8(ascii: ","), UInt8(ascii: " "), UInt8(ascii: "\t"),
                UInt8(ascii: "\r"), 0xEF, 0xBB, 0xBF:
                break
            default:
                let start = line
                try skipLine(&bytes)
                return ListRecord(line: start, content: .failure(ListFault("is no JSON object")))
            }
        }
        return nil
    }

    private mutating func object(_ bytes: inout FileBytes) throws -> Result<[String: String], ListFault> {
        var text = [UInt8(ascii: "{")]
        var depth = 1
        var isString = false
        var isEscaped = false
        while depth > 0 {
            guard let byte = try bytes.next() else { return .failure(ListFault("ends inside an object")) }
            if byte == UInt8(ascii: "\n") { line += 1 }
            guard text.count < CSVRecords.maxBytes else {
                return .failure(ListFault("is longer than \(CSVRecords.maxBytes) bytes"))
            }
            text.append(byte)
            if isEscaped {
                isEscaped = false
            } else if isString {
                isEscaped = byte == UInt8(ascii: "\\")
                isString = byte != UInt8(ascii: "\"")
            } else {
                switch byte {
                case UInt8(ascii: "\""): isString = true
                case UInt8(ascii: "{"): depth += 1
                case UInt8(ascii: "}"): depth -= 1
                default: break
                }
            }
        }
        return Self.members(of: Data(text))
    }

    private static func members(of text: Data) -> Result<[String: String], ListFault> {
        guard case .object(let members)? = try? JSONValue(json: text) else {  // Whatever is wrong, the line says where.
            return .failure(ListFault("is no JSON object"))
        }
        var fields: [String: String] = [:]
        for (name, value) in members {
            switch value {
            case .string(let text): fields[name] = text
            case .null: break
            // Lists and flags of our own `--json` output: nothing an import reads.
            default: fields[name] = "\(value)"
            }
        }
        return .success(fields)
    }

    private mutating func skipLine(_ bytes: inout FileBytes) throws {
        while let byte = try bytes.next() {
            if byte == UInt8(ascii: "\n") {
                line += 1
                return
            }
        }
    }
}
