package import Foundation
package import Numbering

/// Telephone numbers from a file of their own, of which there may be a million: one a line, `#` starts a comment.
package struct NumberList: Hashable, Sendable {
    /// A line that is no number.
    package struct Fault: Error, Hashable, Sendable {
        /// The line, from 1.
        package let line: Int
        /// What stands there, at most 40 characters of it.
        package let text: String
    }

    /// The file as the configuration names it.
    package let name: String
    /// The digits of each number as a whole number, in order, each once: 8 bytes a number.
    private let digits: [UInt64]

    /// How many numbers it holds.
    package var count: Int { digits.count }

    /// Every number on it, in order, as E.164 writes it.
    package var numbers: some Sequence<String> { digits.lazy.map { "+\($0)" } }

    /// Reads the file's bytes; throws the first `Fault`.
    package init(name: String, bytes: Data) throws(Fault) {
        self.name = name
        var found: [UInt64] = []
        found.reserveCapacity(bytes.count / 13)
        var line = 0
        for row in bytes.split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false) {
            line += 1
            let text = Self.trimmed(row.prefix { $0 != UInt8(ascii: "#") })
            if text.isEmpty { continue }
            guard let number = Self.digits(of: text) else {
                throw Fault(line: line, text: String(String(decoding: text, as: UTF8.self).prefix(40)))
            }
            found.append(number)
        }
        found.sort()
        var unique: [UInt64] = []
        unique.reserveCapacity(found.count)
        for number in found where number != unique.last { unique.append(number) }
        digits = unique
    }

    /// Whether a number is on it; twenty steps for a million.
    package func contains(_ number: PhoneNumber) -> Bool {
        guard let wanted = Self.digits(of: Data(number.e164.utf8)[...]) else { return false }
        var range = digits.indices
        while !range.isEmpty {
            let middle = range.lowerBound + range.count / 2
            if digits[middle] == wanted { return true }
            range = digits[middle] < wanted ? middle + 1..<range.upperBound : range.lowerBound..<middle
        }
        return false
    }

    /// The number as E.164 writes it (ITU-T E.164: at most 15 digits, no leading zero); nil for anything else.
    private static func digits(of text: Data.SubSequence) -> UInt64? {
        guard text.first == UInt8(ascii: "+"), (8...16).contains(text.count) else { return nil }
        var number: UInt64 = 0
        for byte in text.dropFirst() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            number = number * 10 + UInt64(byte - UInt8(ascii: "0"))
        }
        return text[text.startIndex + 1] == UInt8(ascii: "0") ? nil : number
    }

    /// Without spaces, tabs and carriage returns around it, and without a mark of the byte order.
    private static func trimmed(_ row: Data.SubSequence) -> Data.SubSequence {
        var row = row
        if row.starts(with: [0xEF, 0xBB, 0xBF]) { row = row.dropFirst(3) }
        while let first = row.first, first == 0x20 || first == 0x09 { row = row.dropFirst() }
        while let last = row.last, last == 0x20 || last == 0x09 || last == 0x0D { row = row.dropLast() }
        return row
    }
}
