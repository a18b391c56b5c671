import Foundation

/// Counts the pages of a TIFF: its chain of image file directories (TIFF 6.0, section 2).
enum TIFFPages {
    /// No fax is longer (Telnyx takes 350 pages); a longer chain is a loop.
    private static let limit = 10_000

    /// Nil when the chain leaves the file or does not end.
    static func count(in content: Data) -> Int? {
        content.withUnsafeBytes { bytes in
            guard bytes.count >= 8 else { return nil }
            let isLittle = bytes[0] == 0x49
            func number(_ start: Int, _ length: Int) -> Int? {
                guard start >= 0, start + length <= bytes.count else { return nil }
                let places = isLittle ? Array((start..<start + length).reversed()) : Array(start..<start + length)
                return places.reduce(0) { $0 << 8 | Int(bytes[$1]) }
            }
            var pages = 0
            guard var next = number(4, 4) else { return nil }
            while next != 0 {
                guard pages < limit, let entries = number(next, 2), let after = number(next + 2 + entries * 12, 4)
                else {
                    return nil
                }
                pages += 1
                next = after
            }
            return pages
        }
    }
}
