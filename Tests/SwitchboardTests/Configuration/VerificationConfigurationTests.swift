import Testing

@testable import Switchboard

@Suite struct VerificationConfigurationTests {
    private static func rules(_ yaml: String) throws -> VerificationRules? {
        try Configuration(yaml: "verifications: { \(yaml) }", environment: [:]).verifications.rules
    }

    @Test func nothingIsSentWithoutASection() throws {
        #expect(try Configuration(yaml: "", environment: [:]).verifications.rules == nil)
    }

    @Test func whatIsWrittenCounts() throws {
        let rules = try #require(
            try Self.rules(
                "from: \"+15557654321\", countries: [US, CA], digits: 8, expires-after: 5m, attempts: 2, pause: 1m, "
                    + "per-prefix: 7/10m"
            )
        )
        #expect(rules.countries == ["US", "CA"] && rules.digits == 8 && rules.lifetime == 300 && rules.attempts == 2)
        #expect(rules.pause == 60 && rules.perPrefix == VerificationRules.Limit(count: 7, window: 600))
    }

    @Test(arguments: [
        ("countries: [US]", "needs 'from'"), ("from: x", "name the countries"),
        ("from: x, countries: [usa]", "ISO 3166-1"),
        ("from: x, countries: [US], text: hello", "where the code stands"),
        ("from: x, countries: [US], digits: 3", "from 4 to 10"),
        ("from: x, countries: [US], per-number: 5", "like 20/1h"), ("from: x, countries: [US], resends: 2", "known"),
    ])
    func nonsenseIsAFault(yaml: String, fault: String) {
        let faults = #expect(throws: ConfigurationFaults.self) { try Self.rules(yaml) }
        #expect(faults?.description.contains(fault) == true, "\(faults as Any)")
    }
}
