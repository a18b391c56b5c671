import Crypto
package import Foundation
package import Numbering

/// Other names for the same things: whoever has the key finds the same pseudonym again, nobody else finds the way back.
package struct Pseudonyms: Sendable {
    private let key: SymmetricKey
    /// What keeps its name.
    private let kept: Set<String>
    /// Whether rules cannot tell two numbers apart.
    private let isAlike: @Sendable (PhoneNumber, PhoneNumber) -> Bool

    /// Takes a secret of at least 16 bytes, what keeps its name, and when a number may stand for another.
    package init(
        key: Data,
        keeping kept: Set<String> = [],
        isAlike: @escaping @Sendable (PhoneNumber, PhoneNumber) -> Bool = { _, _ in true }
    ) {
        self.key = SymmetricKey(data: key)
        self.kept = kept
        self.isAlike = isAlike
    }

    /// The same digest for the same text, different for each use.
    private func digest(_ use: String, _ text: some StringProtocol) -> [UInt8] {
        Array(HMAC<SHA256>.authenticationCode(for: Data("\(use)|\(text)".utf8), using: key))
    }

    /// Another number that rules, geography and clocks take for the same: only the last four digits differ.
    ///
    /// Different numbers get different ones: the last digits are permuted, digit by digit under those before, and further
    /// until place, kind, validity and all that rules ask for are the same. Numbers that begin alike still do.
    package func number(_ e164: String) -> String {
        guard let number = PhoneNumber(e164: e164), !kept.contains(e164), e164.count >= 9 else {
            return kept.contains(e164) ? e164 : digits(e164)
        }
        let head = String(e164.dropLast(4))
        var tail = Array(e164.utf8.suffix(4)).map { Int($0) - 48 }
        for _ in 0..<10_000 {
            tail = permuted(tail, after: head)
            let text = head + tail.map(String.init).joined()
            guard let candidate = PhoneNumber(e164: text) else { continue }
            if !kept.contains(text), Self.looksAlike(number, candidate), isAlike(number, candidate) { return text }
        }
        return e164
    }

    /// Place, kind and validity: all that is known of a number by its digits.
    private static func looksAlike(_ one: PhoneNumber, _ other: PhoneNumber) -> Bool {
        one.place == other.place && one.isValid == other.isValid
    }

    private func permuted(_ digits: [Int], after head: String) -> [Int] {
        var before = head
        return digits.enumerated().map { index, digit in
            defer { before += String(digit) }
            let bytes = digest("digit", before)
            // The last digit always moves, so that no number stands for itself.
            if index == digits.count - 1 { return (digit + 1 + Int(bytes[0]) % 9) % 10 }
            var order = Array(0...9)
            for place in stride(from: 9, to: 0, by: -1) { order.swapAt(place, Int(bytes[place]) % (place + 1)) }
            return order[digit]
        }
    }

    /// Every digit another one; for numbers that are no E.164.
    package func digits(_ text: String) -> String {
        let bytes = digest("digits", text)
        var index = 0
        return String(
            text.map { character in
                guard let digit = character.wholeNumberValue, character.isASCII else { return character }
                index += 1
                return Character(String((digit + 1 + Int(bytes[index % bytes.count]) % 9) % 10))
            }
        )
    }

    /// An id of the same shape: letters stay letters, digits hexadecimal ones, `v3:` and punctuation stay.
    ///
    /// A short one gets longer, because two of them might become one otherwise.
    package func id(_ text: String) -> String {
        guard !text.isEmpty, !kept.contains(text) else { return text }
        let start = text.firstIndex(of: ":").map { text.index(after: $0) } ?? text.startIndex
        var block = 0
        var bytes: [UInt8] = []
        func next() -> Int {
            if bytes.isEmpty {
                bytes = digest("id-\(block)", text)
                block += 1
            }
            return Int(bytes.removeLast())
        }
        let isDecimal = text[start...].allSatisfy { !$0.isLetter }
        let isHexadecimal = !isDecimal && text[start...].allSatisfy { $0.isHexDigit || $0 == "-" }
        let missing = max(0, 12 - text[start...].count)
        let more =
            isDecimal
            ? ""
            : digest("id-more", text).prefix((missing + 1) / 2).map {
                String($0 % 16, radix: 16) + String($0 / 16, radix: 16)
            }.joined()
        return text[..<start]
            + String(
                text[start...].map { character in
                    guard character.isASCII, character.isLetter || character.isNumber else { return character }
                    if isHexadecimal { return Array("0123456789abcdef")[next() % 16] }
                    if character.isNumber { return Array("0123456789")[next() % 10] }
                    let letters = Array("abcdefghijklmnopqrstuvwxyz")
                    let letter = letters[next() % 26]
                    return character.isUppercase ? Character(letter.uppercased()) : letter
                }
            ) + more
    }

    /// A word that means nothing, about as long and in the same case; digits become other digits.
    package func word(_ text: some StringProtocol) -> String {
        let lower = text.lowercased()
        if lower.allSatisfy({ $0.isNumber }) { return digits(String(text)) }
        let bytes = digest("word", lower)
        let syllables = [
            "ba", "do", "fu", "ga", "ki", "lo", "mu", "na", "po", "ra", "su", "ti", "vo", "wa", "zu", "je",
        ]
        let count = max(1, (text.count + 1) / 2)
        let made = (0..<min(count, bytes.count)).map { syllables[Int(bytes[$0]) % syllables.count] }.joined()
        if text.count > 1, text.allSatisfy({ !$0.isLetter || $0.isUppercase }) { return made.uppercased() }
        return text.first?.isUppercase == true ? made.prefix(1).uppercased() + made.dropFirst() : made
    }

    /// Every word of a text another one; spaces and punctuation stay.
    package func name(_ text: String) -> String {
        Self.words(in: text).map { $0.isWord ? word($0.text) : $0.text }.joined()
    }

    /// The words of a text, and what stands between them.
    static func words(in text: String) -> [(text: String, isWord: Bool)] {
        var parts: [(text: String, isWord: Bool)] = []
        for character in text {
            let isWord = character.isLetter || character.isNumber
            if let last = parts.last, last.isWord == isWord {
                parts[parts.count - 1].text.append(character)
            } else {
                parts.append((String(character), isWord))
            }
        }
        return parts
    }

    /// A text in which only those words are left that make it what it is.
    ///
    /// One word after the other is replaced, and put back where `means` does not hold of the text any more.
    package func words(of text: String, where means: (String) -> Bool) -> String {
        var parts = Self.words(in: text)
        let whole = name(text)
        if means(whole) { return whole }
        for index in parts.indices where parts[index].isWord {
            let word = parts[index].text
            parts[index].text = self.word(word)
            if !means(parts.map(\.text).joined()) { parts[index].text = word }
        }
        return parts.map(\.text).joined()
    }
}
