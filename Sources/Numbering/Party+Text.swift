extension Party {
    /// Reads what Telnyx puts into `from`, `to` and `caller_id_name`; never fails.
    ///
    /// Telnyx sends E.164, but a connection may be set to leave the `+` out or to use national numbers. Digits alone
    /// are therefore read, in this order, as a short code (three to eight), as an eleven-digit or ten-digit number
    /// under +1 when its area code exists, as E.164 without its `+` when they fit a number plan, and else as they are:
    /// `.other`.
    public init(_ text: String?) {
        let trimmed = Self.trimmed(text ?? "")
        let address = Self.withoutDisplayName(trimmed)
        if Self.isWithheld(address) || Self.isWithheld(trimmed) {
            self = .anonymous
        } else {
            self = Self.known(address) ?? .other(String(trimmed.prefix(256)))
        }
    }

    private static func known(_ text: Substring) -> Party? {
        if let number = PhoneNumber(e164: text) { return .number(number) }
        if text.prefix(4).lowercased() == "tel:", let number = try? PhoneNumber(parsing: text) {
            return .number(number)
        }
        if let address = SIPAddress(text) { return .sip(address.withoutParameters) }
        if let code = ShortCode(text) { return .shortCode(code) }
        if text.utf8.allSatisfy({ (48...57).contains($0) }) { return bareDigits(text).map(Party.number) }
        if text.hasPrefix("+"), let number = try? PhoneNumber(parsing: text) { return .number(number) }
        return AlphanumericSender(text).map(Party.alphanumeric)
    }

    private static func bareDigits(_ digits: Substring) -> PhoneNumber? {
        let candidates = digits.count == 10 ? ["+1" + digits, "+" + digits] : ["+" + digits]
        return candidates.lazy.compactMap { PhoneNumber(e164: $0) }.first(where: \.isValid)
    }

    /// `"Jo" <sip:jo@host>` and `Jo <+1555…>` become what stands between the angle brackets.
    private static func withoutDisplayName(_ text: Substring) -> Substring {
        guard text.hasSuffix(">"), let open = text.lastIndex(of: "<") else { return text }
        let inside = text[text.index(after: open)...].dropLast()
        return inside.isEmpty ? trimmed(text[..<open]) : trimmed(inside)
    }

    private static func trimmed(_ text: some StringProtocol) -> Substring {
        let isEdge: (Character) -> Bool = { $0.isWhitespace || $0 == "\"" || $0 == "\0" }
        let start = text.firstIndex { !isEdge($0) } ?? text.endIndex
        let end = text.lastIndex { !isEdge($0) }.map(text.index(after:)) ?? start
        return Substring(text[start..<end])
    }

    /// The words that telephone networks use for a caller who does not want to be known, or whom they do not know; in
    /// a SIP address the user (RFC 3323: `anonymous@anonymous.invalid`).
    private static let withheldWords: Set<String> = [
        "", "anonymous", "restricted", "private", "unavailable", "unknown", "blocked", "withheld", "nocallerid",
        "unknowncaller",
        "privatenumber", "privatecaller", "callerwithheld", "numberwithheld", "notavailable", "na", "null", "undefined",
    ]

    private static func isWithheld(_ text: Substring) -> Bool {
        guard text.utf8.count <= 512 else { return false }
        var words = text.lowercased()[...]
        for scheme in ["sips:", "sip:", "tel:"] where words.hasPrefix(scheme) { words = words.dropFirst(scheme.count) }
        let hadAddress = words.contains("@")
        if let at = words.lastIndex(of: "@") {
            guard !words[at...].hasSuffix(".invalid") else { return true }
            words = words[..<at]
        }
        let letters = words.filter { !" -_./+".contains($0) }
        // A SIP user may well be called `na`; a withheld one is not.
        return hadAddress
            ? ["anonymous", "restricted", "unavailable"].contains(letters) : withheldWords.contains(letters)
    }
}
