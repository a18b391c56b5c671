package import Foundation

/// Takes telephone numbers out of bytes but for their last four digits; pure.
package enum NumberMask {
    /// How the plus of a number is written in JSON, in a form, and in JSON that escapes it.
    private static let beginnings = ["+", "%2B", "%2b", "\\u002B", "\\u002b"].map { Array($0.utf8) }
    /// An E.164 number has at most fifteen digits; what has fewer than seven reaches nobody.
    private static let digits = 7...15
    private static let shown = 4
    private static let ellipsis = Array("…".utf8)

    /// The bytes with `…4567` in place of `+13125554567`; text stays text of its encoding.
    package static func masked(_ bytes: Data) -> Data {
        let bytes = Array(bytes)
        var masked: [UInt8] = []
        masked.reserveCapacity(bytes.count)
        var place = 0
        while place < bytes.count {
            guard let start = beginning(in: bytes, at: place), let end = end(of: bytes, from: start) else {
                masked.append(bytes[place])
                place += 1
                continue
            }
            masked += ellipsis + bytes[(end - shown)..<end]
            place = end
        }
        return Data(masked)
    }

    /// Where the digits of a number begin whose plus stands here; nil when none does.
    private static func beginning(in bytes: [UInt8], at place: Int) -> Int? {
        guard
            bytes[place] == UInt8(ascii: "+") || bytes[place] == UInt8(ascii: "%") || bytes[place] == UInt8(ascii: "\\")
        else { return nil }
        return beginnings.first { bytes[place...].starts(with: $0) }.map { place + $0.count }
    }

    private static func end(of bytes: [UInt8], from start: Int) -> Int? {
        guard start < bytes.count, bytes[start] != UInt8(ascii: "0") else { return nil }
        var end = start
        while end < bytes.count, UInt8(ascii: "0")...UInt8(ascii: "9") ~= bytes[end] { end += 1 }
        return digits ~= end - start ? end : nil
    }
}
