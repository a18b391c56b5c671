import Foundation

/// A whole message as a keyword: what remains of it when spelling habits are taken away.
///
/// Compatibility forms, case, invisible characters, punctuation and emoji around the words, and runs of white space do not
/// count: `HOURS!`, `ｈｏｕｒｓ` and `hours 🙂` are one keyword.
package struct Keyword: Hashable, Sendable {
    /// The longest keyword; longer messages are no keywords.
    package static let maxCharacters = 64

    /// The normalised words, single spaces between them.
    package let text: String

    /// Normalises a message or a configured word; nil when nothing or too much remains.
    package init?(messageText: String) {
        // Bounded before normalising: a message is attacker-made text of any length.
        guard messageText.unicodeScalars.count <= Self.maxCharacters * 8 else { return nil }
        let folded = messageText.precomposedStringWithCompatibilityMapping.lowercased()
        let visible = String(String.UnicodeScalarView(folded.unicodeScalars.filter(Self.isVisible)))
        let words = visible.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        let core = words.drop { !Self.isWordPart($0) }
        guard let last = core.lastIndex(where: Self.isWordPart) else { return nil }
        let text = String(core[...last]).replacing("\u{2019}", with: "'")
        guard text.count <= Self.maxCharacters else { return nil }
        self.text = text
    }

    private static func isVisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.generalCategory != .format && !scalar.properties.isVariationSelector
    }

    private static func isWordPart(_ character: Character) -> Bool { character.isLetter || character.isNumber }
}

extension Keyword: CustomStringConvertible {
    /// The normalised words.
    package var description: String { text }
}
