import Foundation
import Numbering

/// The conversions from configuration text to values; each throws a `ValueFault` that says what is accepted.
package enum ConfigurationValues {
    /// A whole number within a range.
    static func integer(_ range: ClosedRange<Int>) -> (String) throws -> Int {
        { text in
            guard let value = Int(text), range.contains(value) else {
                throw ValueFault("'\(text)' is not a whole number from \(range.lowerBound) to \(range.upperBound)")
            }
            return value
        }
    }

    /// `true`, `false`, `yes`, `no`, `on`, `off`.
    static func boolean(_ text: String) throws -> Bool {
        switch text.lowercased() {
        case "true", "yes", "on": true
        case "false", "no", "off": false
        default: throw ValueFault("'\(text)' is neither true nor false")
        }
    }

    /// A length of time with its unit: `1500ms`, `300s`, `10m`, `8h`, `2d`.
    static func duration(_ text: String) throws -> Duration {
        let units: [(String, Duration)] = [
            ("ms", .milliseconds(1)), ("s", .seconds(1)), ("m", .seconds(60)), ("h", .seconds(3600)),
            ("d", .seconds(86400)),
        ]
        for (unit, length) in units where text.hasSuffix(unit) {
            let number = text.dropLast(unit.count).trimmingCharacters(in: .whitespaces)
            if let count = Int(number), count >= 0, count <= 1_000_000_000 { return length * count }
        }
        throw ValueFault("'\(text)' is not a length of time; write a number and its unit, like 1500ms, 20s, 10m, 8h")
    }

    /// A length of time above zero.
    static func deadline(_ text: String) throws -> Duration {
        let length = try duration(text)
        guard length > .zero else { throw ValueFault("must be longer than nothing") }
        return length
    }

    /// A size with its unit: `512B`, `64kB`, `1MiB`, `2GB`; a bare number is bytes.
    static func bytes(_ text: String) throws -> Int {
        let units: [(String, Int)] = [
            ("KiB", 1 << 10), ("MiB", 1 << 20), ("GiB", 1 << 30), ("kB", 1000), ("KB", 1000), ("MB", 1_000_000),
            ("GB", 1_000_000_000), ("B", 1), ("", 1),
        ]
        for (unit, length) in units where text.hasSuffix(unit) {
            let number = text.dropLast(unit.count).trimmingCharacters(in: .whitespaces)
            guard let count = Int(number), count >= 0 else { continue }
            let (size, isTooLarge) = count.multipliedReportingOverflow(by: length)
            if !isTooLarge { return size }
        }
        throw ValueFault("'\(text)' is not a size; write a number and its unit, like 64kB, 1MiB")
    }

    /// An absolute `http` or `https` URL with a host, as text without a trailing slash.
    package static func url(_ text: String) throws -> String {
        guard let parts = URLComponents(string: text), let scheme = parts.scheme?.lowercased(),
            ["http", "https"].contains(scheme), let host = parts.host, !host.isEmpty
        else {
            throw ValueFault("'\(text)' is not an http or https URL with a host")
        }
        return text.hasSuffix("/") ? String(text.dropLast()) : text
    }

    /// A telephone number in E.164.
    static func number(_ text: String) throws -> PhoneNumber {
        guard let number = PhoneNumber(e164: text) else {
            throw ValueFault("'\(text)' is not a number; write + and 7 to 15 digits, in quotes")
        }
        return number
    }

    /// A secret, never empty.
    static func secret(_ text: String) throws -> Secret { Secret(text) }

    /// One of the words of a closed set, with a suggestion for a near miss.
    static func word<T: RawRepresentable & CaseIterable>(_ type: T.Type) -> (String) throws -> T
    where T.RawValue == String {
        { text in
            if let value = T(rawValue: text) { return value }
            let words = T.allCases.map(\.rawValue)
            let hint = Spelling.nearest(to: text, among: words).map { "did you mean '\($0)'? " } ?? ""
            throw ValueFault("'\(text)' is not accepted here; \(hint)accepted: \(words.joined(separator: ", "))")
        }
    }
}
