import ArgumentParser
import Foundation

/// The files behind `--cases`: one case a line, one result a line.
enum CasesFile {
    /// Why a line has no answer.
    struct Fault: Error, CustomStringConvertible {
        let description: String

        init(_ description: String) { self.description = description }
    }

    /// A line without an answer as `--json` prints it; lines are counted from 1, comments included.
    struct FaultLine: Encodable {
        let line: Int
        let error: String
    }

    /// Answers every line that is no comment, in order; exits 1 at the end when some had no answer.
    static func answer(
        _ path: String,
        _ body: (Substring) throws -> Void,
        onFault: (_ line: Int, _ fault: String) throws -> Void
    ) throws {
        var isGood = true
        for (index, line) in try lines(of: path).enumerated() where !line.hasPrefix("#") {
            do {
                try body(line)
            } catch {
                isGood = false
                try onFault(index + 1, "\(error)")
            }
        }
        if !isGood { throw ExitCode.failure }
    }

    /// The lines, without the empty one after the last line feed.
    static func lines(of path: String) throws -> [Substring] {
        guard let bytes = FileManager.default.contents(atPath: path) else {
            throw ValidationError("\(path): no such file, or it cannot be read")
        }
        // Splitting bytes, not characters: CR LF is one character.
        var lines = String(decoding: bytes, as: UTF8.self).utf8
            .split(separator: UInt8(ascii: "\n"), omittingEmptySubsequences: false)
            .map { Substring($0.last == UInt8(ascii: "\r") ? $0.dropLast() : $0) }
        if lines.last?.isEmpty == true { lines.removeLast() }
        return lines
    }

    /// Undoes `\n`, `\t`, `\r`, `\\` and `\u{HEX}`; anything else after a backslash stays as it is.
    static func unescaped(_ text: some StringProtocol) -> String {
        var result = String.UnicodeScalarView()
        var rest = Substring(text).unicodeScalars
        while let scalar = rest.popFirst() {
            guard scalar == "\\", let next = rest.first else {
                result.append(scalar)
                continue
            }
            let plain: [Unicode.Scalar: Unicode.Scalar] = ["n": "\n", "t": "\t", "r": "\r", "\\": "\\"]
            if let meant = plain[next] {
                result.append(meant)
                rest.removeFirst()
            } else if next == "u", let (meant, end) = codePoint(rest) {
                result.append(meant)
                rest = rest[end...]
            } else {
                result.append(scalar)
            }
        }
        return String(result)
    }

    private static func codePoint(
        _ text: Substring.UnicodeScalarView
    ) -> (Unicode.Scalar, Substring.UnicodeScalarView.Index)? {
        let start = text.index(after: text.startIndex)
        guard start < text.endIndex, text[start] == "{", let close = text.firstIndex(of: "}") else { return nil }
        let digits = String(text[text.index(after: start)..<close])
        guard let value = UInt32(digits, radix: 16), let scalar = Unicode.Scalar(value) else { return nil }
        return (scalar, text.index(after: close))
    }
}
