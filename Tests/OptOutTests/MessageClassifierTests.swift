import OptOut
import Testing

@Suite struct MessageClassifierTests {
    let classifier = MessageClassifier()

    /// Ways to write a word that leave no doubt what word it is.
    static let dresses: [@Sendable (String) -> String] = [
        { $0 }, { $0.uppercased() }, { $0.capitalized(at: 0) }, { "\($0)." }, { "\($0)!!!" }, { "\"\($0)\"" },
        { "(\($0))" },
        { "  \($0)\n" }, { "\($0)…" }, { "*\($0)*" }, { "“\($0)”" }, { "\($0)?" }, { "\u{FEFF}\($0)\u{FE0F}" },
        { $0.map { "\($0)\u{200B}" }.joined() }, { $0.map { "\($0)\u{301}" }.joined() }, { "\($0) 🛑" }, { "😡 \($0)" },
        { $0.shifted(by: 0xFEE0) }, { $0.letters(from: 0x1D41A) }, { $0.letters(from: 0x24D0) }, { "\($0) please" },
        { "please \($0)" }, { "\($0), thanks" }, { "\($0)\n\nSent from my iPhone" }, { "\($0)\n--\nMaria Lopez" },
        { "\($0)\n> Big sale! Reply STOP to opt out" },
        { $0.filter { $0 != " " }.map(String.init).joined(separator: " ") },
        { $0.filter { $0 != " " }.map(String.init).joined(separator: ".") },
        { $0.filter { $0 != " " }.map(String.init).joined(separator: "-").uppercased() },
    ]

    @Test(arguments: ["stop", "quit", "end", "revoke", "opt out", "cancel", "unsubscribe"])
    func statutoryWordsCountInEveryDress(word: String) {
        for dress in Self.dresses {
            let text = dress(word)
            #expect(classifier.classify(text).result == .optOut, "\(text.debugDescription)")
        }
    }

    /// How words are read before any rule sees them, a way of writing a row.
    @Test(arguments: [
        ("Do. Not. Text. Me.", Classification.Result.optOut), ("Ok. Thanks. Bob.", .none),  // a sentence a word
        ("wrong #", .review), ("number #4 please", .none),  // the sign alone is the word
        ("stop botherin me", .optOut), ("opt ouut", .optOut), ("top out", .none),  // slips
        ("n'envoyez plus rien", .optOut), ("n quero mais mensagens", .optOut),  // `n` is French and Portuguese
        (">stop", .optOut), ("> Reply STOP to opt out\nok", .none),  // quoted lines, and nothing but one
        ("remove me because we moved", .optOut), ("don't text and drive", .none),  // where a clause ends
        ("📵", .review),
    ])
    func wordsAreReadAsTheyWereMeant(text: String, result: Classification.Result) {
        #expect(classifier.classify(text).result == result, "\(classifier.classify(text))")
    }

    @Test func theSameTextHasTheSameAnswer() {
        for text in ["STOP", "leave me alone", "see you", "Stop\u{200B} texting"] {
            #expect(classifier.classify(text) == MessageClassifier().classify(text))
        }
    }

    @Test func theRuleIsNamed() {
        let found = classifier.classify("Dejen de enviarme mensajes")
        #expect(found.language == .spanish && found.rule == "phrase.es.dejar" && found.isCertain)
        #expect(classifier.classify("what a day").rule == "none")
    }

    @Test func wordsCanBeAddedButNoneTakenAway() {
        let own = MessageClassifier(additional: [
            AdditionalKeyword("PAUSE", means: .optOut),
            AdditionalKeyword("kein bock", means: .review, language: .german),
            AdditionalKeyword("stop", means: .optIn), AdditionalKeyword("zurück", means: .optIn, language: .german),
        ])
        #expect(classifier.classify("pause").result == .none)
        #expect(own.classify("pause!").result == .optOut)
        #expect(own.classify("Kein Bock").result == .review)
        #expect(own.classify("stop").result == .optOut)
        #expect(own.classify("ZURÜCK").result == .optIn)
        #expect(own.ruleVersion != classifier.ruleVersion && own.ruleVersion.hasPrefix(classifier.ruleVersion))
    }

    /// Texts that take hours where an effort grows with the square of their length.
    private static let hostileTexts = [
        String(repeating: "stop texting dont ", count: 60_000), String(repeating: "🛑😂", count: 50_000),
        String(repeating: "\u{200B}", count: 300_000) + "stop", String(repeating: "\"", count: 1_000_000),
        String(repeating: "a\u{301}\u{302}", count: 200_000), String(repeating: "s t o p ", count: 100_000),
        String(repeating: "*", count: 500_000), String(repeating: "f*", count: 500_000),
        String(repeating: "\u{FDFA}", count: 300_000), String(repeating: "no no ya no me ne plus de ", count: 40_000),
        String(repeating: "1.", count: 400_000), String(repeating: "I want to ", count: 100_000),
    ]

    @Test(.timeLimit(.minutes(2)))
    func hostileTextTakesBoundedTime() {
        for text in Self.hostileTexts { _ = classifier.classify(text) }
    }

    @Test func randomTextNeverCrashes() {
        var generator = SplitMix(state: 7)
        for _ in 0..<4_000 {
            let bytes = (0..<Int.random(in: 0...60, using: &generator)).map { _ in
                UInt8.random(in: 0...255, using: &generator)
            }
            _ = classifier.classify(String(decoding: bytes, as: UTF8.self))
            var scalars = String.UnicodeScalarView()
            for _ in 0..<Int.random(in: 0...40, using: &generator) {
                let value = UInt32.random(in: 0...0x1FFFF, using: &generator)
                if let scalar = Unicode.Scalar(value) { scalars.append(scalar) }
            }
            _ = classifier.classify(String(scalars))
        }
    }
}

/// A generator with a seed, so that a failure can be repeated.
struct SplitMix: RandomNumberGenerator {
    var state: UInt64

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var value = state
        value = (value ^ (value >> 30)) &* 0xBF58_476D_1CE4_E5B9
        value = (value ^ (value >> 27)) &* 0x94D0_49BB_1331_11EB
        return value ^ (value >> 31)
    }
}

extension String {
    fileprivate func capitalized(at offset: Int) -> String { prefix(offset + 1).uppercased() + dropFirst(offset + 1) }

    /// Full-width forms.
    fileprivate func shifted(by distance: UInt32) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            scalars.append(scalar == " " ? "\u{3000}" : Unicode.Scalar(scalar.value + distance) ?? scalar)
        }
        return String(scalars)
    }

    /// Mathematical or circled letters.
    fileprivate func letters(from first: UInt32) -> String {
        var scalars = String.UnicodeScalarView()
        for scalar in unicodeScalars {
            scalars.append(scalar == " " ? " " : Unicode.Scalar(scalar.value - 0x61 + first) ?? scalar)
        }
        return String(scalars)
    }
}
