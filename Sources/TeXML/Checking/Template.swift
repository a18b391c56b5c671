/// The template syntax of Telnyx, `{{…}}`, which it expands before it reads the document.
enum Template {
    /// True when the text holds a template or a piece of one.
    static func occurs(in text: String) -> Bool {
        // Every text and attribute is asked, and a search by bytes costs nothing beside one by characters.
        var last: UInt8 = 0
        for byte in text.utf8 {
            if byte == UInt8(ascii: "{"), last == byte { return true }
            last = byte
        }
        return false
    }

    /// The text without its templates.
    static func removed(from text: String) -> String {
        var rest = Substring(text)
        var kept = ""
        while let open = rest.firstRange(of: "{{") {
            kept += rest[..<open.lowerBound]
            guard let close = rest[open.upperBound...].firstRange(of: "}}") else { return kept }
            rest = rest[close.upperBound...]
        }
        return kept + rest
    }
}
