import Testing

@testable import Switchboard

/// Keywords that are never answered, because consent comes first.
@Suite struct KeywordWarningTests {
    @Test(arguments: [
        ("stop", true), ("STOP", true), ("unsubscribe", true), ("arrêt", true), ("start", true), ("hours", false),
        ("help", false), ("location", false), ("yes", false),
    ])
    func whatConsentAnswersIsWarnedAbout(keyword: String, isWarned: Bool) throws {
        let yaml = "messaging:\n  keywords:\n    \"\(keyword)\": Hello.\n"
        let warnings = try Configuration(yaml: yaml, file: "f.yaml", environment: [:]).warnings.map(\.description)
        #expect(warnings.count == (isWarned ? 1 : 0), "\(warnings)")
        #expect(
            warnings.allSatisfy { $0.hasPrefix("f.yaml:3: warning: messaging.keywords.\(keyword): is never answered") }
        )
    }
}
