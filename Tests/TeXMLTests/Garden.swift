@testable import TeXML

/// Grows random trees, the same ones for the same seed.
struct Garden {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 }

    /// A number from 0 to below the limit (SplitMix64).
    mutating func number(_ limit: Int) -> Int {
        state &+= 0x9E37_79B9_7F4A_7C15
        var word = state
        word = (word ^ (word >> 30)) &* 0xBF58_476D_1CE4_E5B9
        word = (word ^ (word >> 27)) &* 0x94D0_49BB_1331_11EB
        return limit > 0 ? Int((word ^ (word >> 31)) % UInt64(limit)) : 0
    }

    mutating func element<Element>(of list: [Element]) -> Element { list[number(list.count)] }

    /// A tree of known and unknown names with any text, nothing of it necessarily legal.
    mutating func wildTree(_ name: String, depth: Int) -> Markup {
        var markup = Markup(name)
        for _ in 0..<number(4) { markup[wildName()] = wildText() }
        guard depth > 0 else { return markup }
        for _ in 0..<number(5) {
            if number(3) == 0 {
                markup.content.append(.text(wildText()))
            } else {
                markup.content.append(.element(wildTree(wildName(), depth: depth - 1)))
            }
        }
        return markup
    }

    /// A tree in which every name and every attribute value is in the tables.
    mutating func legalTree(_ shape: ElementShape) -> Markup {
        var markup = Markup(shape.name)
        for attribute in shape.attributes where attribute.isRequired || number(3) == 0 {
            markup[attribute.name] = legalValue(attribute.domain)
        }
        if !shape.children.isEmpty, number(5) > 0 {
            for _ in 0...number(3) {
                markup.content.append(.element(legalTree(element(of: shape.children).shape)))
            }
        } else if shape.takesText {
            markup.content.append(.text(element(of: ["a", " b\n", "+13125550101", "sip:a@b", "<&>", "é\u{301}"])))
        }
        return markup
    }

    private mutating func wildName() -> String {
        let known =
            Vocabulary.elements.sorted() + ["url", "timeout", "action", "voice", "text", "break", "lang", "speak"]
        return number(5) > 0
            ? element(of: known)
            : element(of: [
                "x", "a b", "", "<", "1a", "é", "日本", "\u{FEFF}a", "\u{301}", "xmlns", "xml:lang", "a:b", "dial",
                "numdigits", "a\u{0}",
            ])
    }

    private mutating func wildText() -> String {
        let pieces = [
            "a", "5", "true", " ", "\n", "\r", "\t", "\r\n", "<", ">", "&", "\"", "'", "]]>", "{{", "}}", "\u{0}",
            "\u{1B}",
            "\u{85}", "\u{2028}", "\u{FFFE}", "\u{FEFF}", "é", "e\u{301}", "\u{301}", "🇳🇴", "&amp;", "<!--", "-->",
            "http:", "/",
        ]
        return (0..<number(6)).map { _ in element(of: pieces) }.joined()
    }

    private mutating func legalValue(_ domain: AttributeDomain) -> String {
        switch domain {
        case .text(let pattern): legalText(pattern)
        case .boolean: element(of: ["true", "false"])
        case .integer(let range, _, let exceptions):
            String(
                element(
                    of: [range.lowerBound, min(range.lowerBound + 1, range.upperBound), range.upperBound] + exceptions
                )
            )
        case .decimal(let range): String(range.map { element(of: [$0.lowerBound, $0.upperBound]) } ?? 0.5)
        case .choice(let values): element(of: values)
        case .tokens(let values): (0...number(3)).map { _ in element(of: values) }.joined(separator: " ")
        case .address(.http): element(of: ["/a", "a.xml", "https://example.com/a?b=c&d=e", "www.example.com:8080/x"])
        case .address(.webSocket): "wss://example.com/a"
        case .json: #"{"a":[1,"b"]}"#
        }
    }

    private mutating func legalText(_ pattern: TextPattern?) -> String {
        switch pattern {
        case nil: element(of: ["", "a", "a\tb\nc", "<&\"'>", "日本", "Polly.Amy"])
        case .tones: element(of: ["1", "ww1*#"])
        case .keys: element(of: ["0", "*#9"])
        case .oneKeyOrNone: element(of: ["", "#"])
        case .displayName: element(of: ["", "Acme _~!.+-"])
        case .attempts: element(of: ["1", "2 3"])
        case .amount: element(of: ["10", "10.50"])
        case .e164: "+13125550101"
        case .uuid: "776d0d6f-716d-4d8f-b6da-b95181636838"
        }
    }
}
