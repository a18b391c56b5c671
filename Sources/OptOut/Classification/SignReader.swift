/// What rules of word order miss: signs of one language that stand in one sentence, in whatever order, and add up.
///
/// They add up to a wish that a reasonable person would not pass over: doubt, never certainty.
struct SignReader: Sendable {
    /// What a word is a sign of.
    struct Sign: OptionSet, Hashable, Sendable {
        let rawValue: UInt32

        static let messages = Sign(rawValue: 1 << 0)
        static let stopping = Sign(rawValue: 1 << 1)
        static let sending = Sign(rawValue: 1 << 2)
        static let me = Sign(rawValue: 1 << 3)
        static let not = Sign(rawValue: 1 << 4)
        static let more = Sign(rawValue: 1 << 5)
        static let removing = Sign(rawValue: 1 << 6)
        static let list = Sign(rawValue: 1 << 7)
        static let number = Sign(rawValue: 1 << 8)
        static let want = Sign(rawValue: 1 << 9)
        static let tired = Sign(rawValue: 1 << 10)
        static let mistaken = Sign(rawValue: 1 << 11)
        static let forgetting = Sign(rawValue: 1 << 12)
        static let customer = Sign(rawValue: 1 << 13)
        static let complaint = Sign(rawValue: 1 << 14)
        /// Somebody or something else is meant: an appointment, a bank, a third person.
        static let other = Sign(rawValue: 1 << 15)

        static let buying = Sign(rawValue: 1 << 16)
        static let receiving = Sign(rawValue: 1 << 17)
        static let only = Sign(rawValue: 1 << 18)

        static let names: [String: Sign] = [
            "messages": .messages, "stopping": .stopping, "sending": .sending, "me": .me, "not": .not, "more": .more,
            "removing": .removing, "list": .list, "number": .number, "want": .want, "tired": .tired,
            "mistaken": .mistaken, "forgetting": .forgetting, "customer": .customer, "complaint": .complaint,
            "other": .other, "buying": .buying, "receiving": .receiving, "only": .only,
        ]
    }

    /// In English the rules of word order know more, and people chat more: these add up too often there.
    private static let notInEnglish: Set = [
        "only-some-messages", "number-away", "no-buyer", "block-number",
    ]

    /// Signs that add up when all of them stand in one sentence; where one of a row is met, the rest is not looked at.
    private static let sums: [(name: String, signs: Sign)] = [
        ("stop-messages", [.stopping, .messages]),
        ("stop-sending-me", [.stopping, .sending, .me]),
        ("no-more-messages", [.not, .more, .messages]),
        ("no-more-to-me", [.not, .more, .sending, .me]),
        ("want-no-messages", [.not, .want, .messages]),
        ("want-nothing-sent", [.not, .want, .sending, .me]),
        ("want-nothing-received", [.not, .want, .receiving]),
        ("only-some-messages", [.only, .not, .messages]),
        ("off-list", [.removing, .list]),
        ("number-away", [.removing, .number, .me]),
        ("messages-away", [.removing, .messages, .me]),
        ("tired-of-messages", [.tired, .messages]),
        ("tired-of-sending", [.tired, .sending, .me]),
        ("mistaken-number", [.mistaken, .number]),
        ("forget-number", [.forgetting, .number]),
        ("no-customer", [.not, .more, .customer]),
        ("no-buyer", [.not, .more, .buying]),
        ("block-number", [.complaint, .number]),
        ("complaint-about-messages", [.complaint, .messages]),
        ("complaint-about-sending", [.complaint, .sending, .me]),
    ]

    private struct Node {
        var next: [UInt8: Int] = [:]
        var begins: [(language: Int, sign: Sign)] = []
        var whole: [(language: Int, sign: Sign)] = []
    }

    private var nodes = [Node()]
    private let languages: [ConsentLanguage]

    /// Reads the beginnings of words of some languages.
    init(_ texts: [(language: ConsentLanguage, text: String)]) {
        languages = texts.map(\.language)
        for (index, text) in texts.enumerated() {
            for line in text.text.split(separator: "\n") {
                let halves = line.split(separator: ":", maxSplits: 1)
                guard halves.count == 2, let sign = Sign.names[halves[0].filter { $0 != " " }] else { continue }
                for word in halves[1].split(separator: " ") { add(word, index, sign) }
            }
        }
    }

    private mutating func add(_ word: Substring, _ language: Int, _ sign: Sign) {
        let isWhole = word.last == "$"
        var node = 0
        for byte in (isWhole ? word.dropLast() : word).utf8 {
            if let next = nodes[node].next[byte] {
                node = next
            } else {
                nodes.append(Node())
                nodes[node].next[byte] = nodes.count - 1
                node = nodes.count - 1
            }
        }
        if isWhole { nodes[node].whole.append((language, sign)) } else { nodes[node].begins.append((language, sign)) }
    }

    /// A doubtful opt-out when signs of one language add up in one of the sentences; words that guards cover are no signs.
    func finding(in tokens: [Token], covered: [Bool]) -> Finding? {
        var found = Array(repeating: Sign(), count: languages.count)
        var sentence = tokens.first?.sentence
        for (token, isCovered) in zip(tokens, covered) {
            if token.sentence != sentence {
                if let finding = sum(found) { return finding }
                found = Array(repeating: Sign(), count: languages.count)
                sentence = token.sentence
            }
            if !isCovered { read(token.text, into: &found) }
        }
        return sum(found)
    }

    private func read(_ word: String, into found: inout [Sign]) {
        var node = 0
        for byte in word.utf8 {
            guard let next = nodes[node].next[byte] else { return }
            node = next
            for (language, sign) in nodes[node].begins { found[language].insert(sign) }
        }
        for (language, sign) in nodes[node].whole { found[language].insert(sign) }
    }

    private func sum(_ found: [Sign]) -> Finding? {
        for (index, signs) in found.enumerated() {
            let language = languages[index]
            let sum = Self.sums.first { sum in
                signs.isSuperset(of: sum.signs)
                    // `Only appointments, no offers` is about the appointments too.
                    && (!signs.contains(.other) || sum.signs.contains(.only))
                    && !(language == .english && Self.notInEnglish.contains(sum.name))
            }
            guard let sum else { continue }
            let rule = "signs.\(language.rawValue).\(sum.name)"
            return Finding(.review, isCertain: false, language: language, rule: rule)
        }
        return nil
    }
}
