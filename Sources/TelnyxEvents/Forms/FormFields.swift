public import Foundation

/// The fields of an `application/x-www-form-urlencoded` body or of a query string, in order.
///
/// Strict where a wrong guess would change a value: broken escapes and text that is not UTF-8 are errors. Both `+` and
/// `%20` are a space, hexadecimal digits may have either case. A name given twice keeps all its values; the first one counts.
public struct FormFields: Hashable, Sendable {
    /// The most fields one body may have; the fullest form of Telnyx's has about forty.
    public static let maxFields = 512

    /// One `name=value`.
    public struct Field: Hashable, Sendable {
        /// The decoded name; empty for `=value`.
        public let name: String
        /// The decoded value; empty for a name without `=`.
        public let value: String

        /// Takes decoded text.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// Every field in the order of the body, repeated names included.
    public let fields: [Field]
    private let firstValues: [String: String]

    /// Puts decoded fields together.
    public init(fields: [Field]) {
        self.fields = fields
        firstValues = Dictionary(fields.map { ($0.name, $0.value) }, uniquingKeysWith: { first, _ in first })
    }

    /// Reads a body or query string; an empty one has no fields.
    public init(_ body: Data) throws(FormError) {
        let bytes = [UInt8](body)
        var fields: [Field] = []
        var start = 0
        while start < bytes.count {
            let end = bytes[start...].firstIndex(of: UInt8(ascii: "&")) ?? bytes.count
            if end > start {
                guard fields.count < Self.maxFields else { throw .tooManyFields(limit: Self.maxFields) }
                let split = bytes[start..<end].firstIndex(of: UInt8(ascii: "=")) ?? end
                let name = try Self.decoded(bytes[start..<split])
                let value = split < end ? try Self.decoded(bytes[(split + 1)..<end]) : ""
                fields.append(Field(name: name, value: value))
            }
            start = end + 1
        }
        self.init(fields: fields)
    }

    /// The value of the first field of that name; nil when there is none.
    public subscript(name: String) -> String? { firstValues[name] }

    /// Every value of that name in order.
    public func values(of name: String) -> [String] {
        fields.filter { $0.name == name }.map(\.value)
    }

    private static func decoded(_ slice: ArraySlice<UInt8>) throws(FormError) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(slice.count)
        var index = slice.startIndex
        while index < slice.endIndex {
            switch slice[index] {
            case UInt8(ascii: "+"): bytes.append(0x20)
            case UInt8(ascii: "%"):
                guard index + 2 < slice.endIndex, let high = slice[index + 1].hexadecimalDigit,
                    let low = slice[index + 2].hexadecimalDigit
                else { throw .undecodableEscape(offset: index) }
                bytes.append(high << 4 | low)
                index += 2
            case 0..<0x20, 0x7F: throw .controlByte(offset: index)
            case let byte: bytes.append(byte)
            }
            index += 1
        }
        // NUL ends strings in SQLite's shell, in logs and in C libraries; no field of Telnyx's has one.
        guard !bytes.contains(0), let text = String(validating: bytes, as: UTF8.self) else {
            throw .undecodableText(offset: slice.startIndex)
        }
        return text
    }
}
