import Foundation

/// A choice offered to the caller, by keys, by words, or both.
package struct Menu: Hashable, Sendable {
    /// One thing to choose.
    package struct Option: Hashable, Sendable, Codable {
        /// The keys to press, digits, `*` and `#`.
        package let key: String
        /// What may be said instead; empty when only the keys count.
        package let words: [String]
        /// What is done then; nothing after it is, unless it is written here.
        package let steps: [Step]

        /// Puts an option together.
        package init(_ key: String, words: [String] = [], do steps: [Step]) {
            self.key = key
            self.words = words
            self.steps = steps
        }
    }

    /// What came of asking.
    package enum Choice: Hashable, Sendable {
        /// The option at that position from 0.
        case option(Int)
        /// The caller neither pressed nor said anything.
        case nothing
        /// What was pressed or said is none of the options.
        case invalid
    }

    /// How often the menus of one rule are offered again in one call at most, whatever the caller does.
    package static let turnLimit = 40

    /// What is asked.
    package let prompt: Prompt
    /// What may be chosen; keys are unique.
    package let options: [Option]
    /// How long to wait for a key or a word, 1 to 60 seconds.
    package let timeoutSeconds: Int
    /// How often it is asked again after silence or a wrong choice, 0 to 9; then the following steps are done.
    package let retries: Int
    /// Said before asking again after silence; nil for the built-in sentence.
    package let noInput: Speech?
    /// Said before asking again after a wrong choice; nil for the built-in sentence.
    package let invalid: Speech?

    /// Puts a menu together; numbers out of range are moved to the nearest allowed.
    package init(
        _ prompt: Prompt,
        options: [Option],
        timeoutSeconds: Int = 5,
        retries: Int = 2,
        noInput: Speech? = nil,
        invalid: Speech? = nil
    ) {
        self.prompt = prompt
        self.options = options
        self.timeoutSeconds = min(max(timeoutSeconds, 1), 60)
        self.retries = min(max(retries, 0), 9)
        self.noInput = noInput
        self.invalid = invalid
    }

    /// Whether words are listened for.
    package var listens: Bool { options.contains { !$0.words.isEmpty } }

    /// The longest key.
    package var longestKey: Int { options.map(\.key.count).max() ?? 1 }

    /// Whether every key is as long as the longest, so that nothing has to be waited for after it.
    package var hasEvenKeys: Bool { options.allSatisfy { $0.key.count == longestKey } }

    /// Whether `#` is something to choose, and so cannot end the input.
    package var usesPound: Bool { options.contains { $0.key.contains("#") } }

    /// What keys and words amount to; keys count before words.
    package func choice(digits: String?, speech: String?) -> Choice {
        if let digits, !digits.isEmpty {
            return options.firstIndex { $0.key == digits }.map(Choice.option) ?? .invalid
        }
        let said = Self.words(of: speech ?? "")
        guard !said.isEmpty else { return .nothing }
        return heard(said).map(Choice.option) ?? .invalid
    }

    /// The option with the longest phrase among the words; nil when there is none, or two options tie.
    private func heard(_ said: [String]) -> Int? {
        if said.count == 1, let spoken = options.firstIndex(where: { $0.key == said[0] }) { return spoken }
        let lengths = options.map { option in
            option.words.map(Self.words(of:)).filter { Self.contains($0, in: said) }.map(\.count).max() ?? 0
        }
        guard let longest = lengths.max(), longest > 0, lengths.count(where: { $0 == longest }) == 1 else { return nil }
        return lengths.firstIndex(of: longest)
    }

    private static func contains(_ phrase: [String], in said: [String]) -> Bool {
        guard !phrase.isEmpty, phrase.count <= said.count else { return false }
        return (0...(said.count - phrase.count)).contains { said[$0...].starts(with: phrase) }
    }

    /// Letters and digits in lower case without accents, split at everything else.
    private static func words(of text: String) -> [String] {
        text.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
            .split { !$0.isLetter && !$0.isNumber }
            .map(String.init)
    }
}

extension Menu: Codable {
    private enum CodingKeys: String, CodingKey {
        case menu, options, timeout, retries, invalid
        case noInput = "no-input"
    }

    /// Decodes what `encode(to:)` writes.
    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        self.init(
            try container.decode(Prompt.self, forKey: .menu),
            options: try container.decode([Option].self, forKey: .options),
            timeoutSeconds: try container.decode(Int.self, forKey: .timeout),
            retries: try container.decode(Int.self, forKey: .retries),
            noInput: try container.decodeIfPresent(Speech.self, forKey: .noInput),
            invalid: try container.decodeIfPresent(Speech.self, forKey: .invalid)
        )
    }

    /// Encodes the step as an object.
    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(prompt, forKey: .menu)
        try container.encode(options, forKey: .options)
        try container.encode(timeoutSeconds, forKey: .timeout)
        try container.encode(retries, forKey: .retries)
        try container.encodeIfPresent(noInput, forKey: .noInput)
        try container.encodeIfPresent(invalid, forKey: .invalid)
    }
}
