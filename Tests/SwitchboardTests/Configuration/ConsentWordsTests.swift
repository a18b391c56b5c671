import OptOut
import Testing

@testable import Switchboard

@Suite struct ConsentWordsTests {
    private static func classifier(_ messaging: String) throws -> MessageClassifier {
        try Configuration(yaml: "messaging: { \(messaging) }", environment: [:]).messaging.classifier
    }

    @Test func allSixLanguagesAreUnderstoodWithoutAWord() throws {
        let classifier = try Self.classifier("")
        #expect(classifier.languages == Set(ConsentLanguage.allCases))
        #expect(classifier.ruleVersion == MessageClassifier().ruleVersion)
        #expect(classifier.classify("Abmelden").result == .optOut)
    }

    @Test func fewerLanguagesLeaveEnglishArretAndAide() throws {
        let classifier = try Self.classifier("languages: [en, es]")
        #expect(classifier.classify("please stop texting me").result == .optOut)
        #expect(classifier.classify("quiero darme de baja").result == .optOut)
        #expect(classifier.classify("ARRÊT").result == .optOut)
        #expect(classifier.classify("aide").result == .help)
        #expect(classifier.classify("abmelden").result == .none)
        #expect(classifier.ruleVersion.hasSuffix("-en-es"))
    }

    @Test func ownWordsAreWholeMessages() throws {
        let classifier = try Self.classifier(
            "consent-words: [ { words: [pause, \"no more deals\"], means: opt_out }, "
                + "{ words: kein Bock mehr, means: review, language: de } ]"
        )
        #expect(classifier.classify("Pause!").result == .optOut)
        #expect(classifier.classify("no more deals please").result == .optOut)
        #expect(classifier.classify("Kein Bock mehr").result == .review)
        #expect(classifier.classify("Kein Bock mehr").language == .german)
        #expect(classifier.classify("let us pause the meeting").result == .none)
        #expect(classifier.ruleVersion != MessageClassifier().ruleVersion)
    }

    @Test(arguments: [
        ("languages: [es, fr]", "English is understood whatever"), ("languages: [en, nl]", "accepted: en, es"),
        ("consent-words: [ { words: stop, means: opt_in } ]", "cannot be taken away"),
        ("consent-words: [ { words: not interested, means: help } ]", "doubt suppresses"),
        ("consent-words: [ { words: pause, means: none } ]", "takes no built-in word away"),
        ("consent-words: [ { words: pause, means: optout } ]", "did you mean 'opt_out'?"),
        ("consent-words: [ { words: pause } ]", "needs 'means'"),
        ("consent-words: [ { means: opt_out } ]", "needs 'words'"),
        ("consent-words: [ { words: [], means: opt_out } ]", "needs 'words'"),
        ("consent-words: [ { words: \"?!\", means: opt_out } ]", "is no whole message"),
        ("consent-words: [ { words: a b c d e f g h i, means: opt_out } ]", "at most 8 words"),
        ("consent-words: [ { words: hours, means: help } ], keywords: { Hours: 9 to 5 }", "would never be sent"),
        ("languages: [en], consent-words: [ { words: pause, means: opt_out, language: de } ]", "leaves out"),
        ("consent-words: [ { word: pause, means: opt_out } ]", "did you mean 'words'?"),
    ])
    func nonsenseIsAFault(messaging: String, fault: String) throws {
        do {
            _ = try Self.classifier(messaging)
            Issue.record("taken: \(messaging)")
        } catch let faults as ConfigurationFaults {
            #expect(faults.description.contains(fault), "\(faults)")
        }
    }
}
