/// Makes text from outside harmless inside a document.
///
/// Characters that XML forbids become U+FFFD, other control characters are dropped, a brace beside another brace
/// gets a space between (Telnyx expands `{{…}}`, secrets included), and what is longer than the limit is cut.
public struct TextSanitizer: Hashable, Sendable {
    /// How many characters may remain.
    public let maxCharacters: Int

    /// A sanitiser; 500 characters take about half a minute to say, and 100 000 is the most.
    public init(maxCharacters: Int = 500) { self.maxCharacters = min(max(0, maxCharacters), 100_000) }

    /// The text without anything that could do harm.
    public func sanitized(_ text: String) -> String {
        var clean = String.UnicodeScalarView()
        // A character may be many scalars (combining marks without end): cap those as well.
        for scalar in text.unicodeScalars.prefix(maxCharacters * 4) {
            guard XMLCharacters.allows(scalar) else {
                clean.append("\u{FFFD}")
                continue
            }
            if (0x7F...0x9F).contains(scalar.value) { continue }
            if let last = clean.last, Self.isBrace(scalar), last == scalar { clean.append(" ") }
            clean.append(scalar)
        }
        return Self.withoutOpenEnds(String(String(clean).prefix(maxCharacters)))
    }

    private static func isBrace(_ scalar: Unicode.Scalar) -> Bool { scalar == "{" || scalar == "}" }

    /// A brace at either end could meet its twin in the text around it.
    private static func withoutOpenEnds(_ text: String) -> String {
        let head = text.unicodeScalars.first.map(isBrace) == true ? " " : ""
        let tail = text.unicodeScalars.last.map(isBrace) == true ? " " : ""
        return head + text + tail
    }
}
