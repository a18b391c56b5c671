/// A telephone number as people write it, reduced to its digits.
struct DialledText {
    let digits: String

    /// Whether `+` stood in front.
    let isInternational: Bool

    init(_ text: some StringProtocol) throws(PhoneNumberError) {
        // Longer texts are not numbers, and nobody is served by reading them to the end.
        guard text.utf8.count <= 250 else {
            throw .tooLong(digits: text.utf8.lazy.filter { (48...57).contains($0) }.count)
        }
        let number = Self.withoutDecoration(String(text))
        var digits = ""
        var isInternational = false
        for character in number {
            if let digit = Self.digit(character) {
                digits.append(String(digit))
            } else if character == "+" || character == "＋", digits.isEmpty, !isInternational {
                isInternational = true
            } else if !Self.isSeparator(character) {
                throw .unexpected(character)
            }
        }
        guard !digits.isEmpty else { throw .empty }
        self.digits = digits
        self.isInternational = isInternational
    }

    /// The digits after a dial-out prefix (`00`, `011`, `8~10`, …); nil when none stands in front.
    static func withoutDialOut(_ digits: String, plan: NumberPlan?) -> String? {
        if let plan, let match = NumberPlan.prefixMatch(plan.dialOutPattern, in: digits), !match.range.isEmpty {
            return String(digits[match.range.upperBound...])
        }
        return digits.hasPrefix("00") ? String(digits.dropFirst(2)) : nil
    }

    /// Takes off `tel:`, URI parameters, an extension, and the `(0)` that is written between country and area code.
    private static func withoutDecoration(_ text: String) -> String {
        var text = Substring(text)
        if text.prefix(4).lowercased() == "tel:" { text = text.dropFirst(4) }
        if let parameters = text.firstIndex(of: ";") { text = text[..<parameters] }
        if let cut = extensionStart(in: text) { text = text[..<cut] }
        var result = String(text)
        if let plus = result.firstIndex(where: { $0 == "+" || $0 == "＋" }), let zero = result.firstRange(of: "(0)"),
            plus < zero.lowerBound
        {
            result.removeSubrange(zero)
        }
        return result
    }

    /// Where `x12`, `ext. 12`, `extension 12`, `#12` begins: after a digit, and with digits only behind it.
    private static func extensionStart(in text: Substring) -> Substring.Index? {
        guard let first = text.firstIndex(where: { digit($0) != nil }),
            let mark = text[first...].firstIndex(where: { "xX#,eE".contains($0) })
        else { return nil }
        var rest = text[mark...]
        for word in ["extension", "extn", "ext", "x", "#", ","] where rest.lowercased().hasPrefix(word) {
            rest = rest.dropFirst(word.count)
            let digits = rest.filter { !isSeparator($0) && $0 != ":" }
            return !digits.isEmpty && digits.count <= 9 && digits.allSatisfy { digit($0) != nil } ? mark : nil
        }
        return nil
    }

    /// Digits of any script count: numbers are pasted in full-width and Arabic digits too.
    private static func digit(_ character: Character) -> Int? {
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1,
            scalar.properties.numericType == .decimal
        else { return nil }
        return character.wholeNumberValue
    }

    private static func isSeparator(_ character: Character) -> Bool {
        if character.isWhitespace || "-.()[]/~·".contains(character) { return true }
        guard let scalar = character.unicodeScalars.first, character.unicodeScalars.count == 1 else { return false }
        // Dashes of typographers, and the invisible marks that address books put around numbers.
        return scalar.properties.generalCategory == .dashPunctuation || scalar.properties.generalCategory == .format
    }
}
