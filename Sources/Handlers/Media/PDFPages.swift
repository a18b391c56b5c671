import Foundation
import Glibc

/// Counts the pages of a plain PDF: the `/Count` of the page tree that the last catalog names (ISO 32000-1, 7.7.3).
///
/// A PDF that packs its objects (`/ObjStm`) does not show its page tree to so simple a reader: then the answer is nil.
enum PDFPages {
    static func count(in content: Data) -> Int? {
        content.withUnsafeBytes { bytes in
            guard find("/ObjStm", in: bytes, from: 0) == nil, let catalog = last(where: isCatalog, in: bytes),
                let pages = reference("/Pages", in: catalog)
            else { return nil }
            let header = "\(pages.number) \(pages.generation) obj"
            guard let tree = dictionary(after: header, in: bytes) else { return nil }
            return integer("/Count", in: tree)
        }
    }

    private static func isCatalog(_ dictionary: String) -> Bool {
        dictionary.firstMatch(of: /\/Type\s*\/Catalog\b/) != nil
    }

    /// The text of the last object whose dictionary fits: later versions of a document stand behind earlier ones.
    private static func last(where fits: (String) -> Bool, in bytes: UnsafeRawBufferPointer) -> String? {
        var found: String?
        var start = 0
        while let place = find("/Catalog", in: bytes, from: start) {
            // The dictionary around it: at most so much before, and up to the end of the object.
            let from = max(0, place - 2048)
            let around = object(in: bytes, from: from, to: place)
            if let around, fits(around) { found = around }
            start = place + 8
        }
        return found
    }

    /// From the last ` obj` before `place` to the next `endobj`.
    private static func object(in bytes: UnsafeRawBufferPointer, from: Int, to place: Int) -> String? {
        var begin: Int?
        var start = from
        while let next = find(" obj", in: bytes, from: start), next < place {
            begin = next + 4
            start = next + 4
        }
        guard let begin else { return nil }
        return text(in: bytes, from: begin)
    }

    /// The dictionary of the last object with that header.
    private static func dictionary(after header: String, in bytes: UnsafeRawBufferPointer) -> String? {
        var found: Int?
        var start = 0
        while let next = find(header, in: bytes, from: start) {
            let isWhole = next == 0 || !(48...57).contains(bytes[next - 1])
            if isWhole { found = next + header.utf8.count }
            start = next + 1
        }
        return found.flatMap { text(in: bytes, from: $0) }
    }

    private static func text(in bytes: UnsafeRawBufferPointer, from start: Int) -> String? {
        guard let end = find("endobj", in: bytes, from: start), end - start < 1 << 20 else { return nil }
        return String(decoding: bytes[start..<end], as: UTF8.self)
    }

    private static func reference(_ key: String, in dictionary: String) -> (number: Int, generation: Int)? {
        guard let range = dictionary.firstRange(of: key),
            let match = dictionary[range.upperBound...].prefixMatch(of: /\s*(\d{1,10})\s+(\d{1,5})\s+R/),
            let number = Int(match.1), let generation = Int(match.2)
        else { return nil }
        return (number, generation)
    }

    private static func integer(_ key: String, in dictionary: String) -> Int? {
        guard let range = dictionary.firstRange(of: key),
            let match = dictionary[range.upperBound...].prefixMatch(of: /\s*(\d{1,6})(?!\d)(?!\s+\d+\s+R)/)
        else { return nil }
        return Int(match.1)
    }

    private static func find(_ text: String, in bytes: UnsafeRawBufferPointer, from start: Int) -> Int? {
        guard start < bytes.count, let base = bytes.baseAddress else { return nil }
        let mark = Array(text.utf8)
        var from = start
        while from + mark.count <= bytes.count, let next = memchr(base + from, Int32(mark[0]), bytes.count - from) {
            let place = base.distance(to: UnsafeRawPointer(next))
            guard place + mark.count <= bytes.count else { return nil }
            if memcmp(next, mark, mark.count) == 0 { return place }
            from = place + 1
        }
        return nil
    }
}
