import Testing

@testable import Switchboard

/// A number that fits no number plan is a warning where it stands, and never more.
@Suite struct NumberWarningTests {
    @Test(arguments: [
        (
            "voice:\n numbers:\n  \"+15551234567\": m\n plans: { m: [ { do: [hangup] } ] }", 3,
            "voice.numbers.+15551234567"
        ),
        (
            "voice:\n plans:\n  m:\n   - do: [ { dial: [\"+12125550123\",\n      \"+15551234567\"] } ]", 5,
            "voice.plans.m[1].do[1].dial[2]"
        ),
        (
            "voice:\n plans:\n  m:\n   - do:\n     - dial: [\"sip:a@example.com\"]\n       caller-id: \"+12121550123\"",
            6,
            "voice.plans.m[1].do[1].caller-id"
        ),
        (
            "voice:\n plans:\n  m:\n   - when: { from: \"+15551234567\" }\n     do: [hangup]", 4,
            "voice.plans.m[1].when.from"
        ),
        ("messaging:\n senders:\n  \"+1555765432\": { brand: X }", 3, "messaging.senders.+1555765432"),
        ("messaging:\n own-numbers: [ \"+9991234567\" ]", 2, "messaging.own-numbers[1]"),
    ])
    func itIsNamedAtItsLine(yaml: String, line: Int, key: String) throws {
        let warnings = try Configuration(yaml: yaml, file: "f.yaml", environment: [:]).warnings
            .filter { $0.message.contains("number plan") }
        #expect(warnings.map(\.key) == [key])
        #expect(warnings.map(\.line) == [line])
        #expect(warnings.allSatisfy { $0.severity == .warning })
    }

    @Test(arguments: [
        ("+15551234567", "no such area code"), ("+1212555012", "9 digits after +1"), ("+12121550123", "0 or 1"),
        ("+9991234567", "calling code"), ("+44207946", "digits after +44"),
    ])
    func itSaysWhy(number: String, words: String) throws {
        let yaml = "messaging: { own-numbers: [ \"\(number)\" ] }"
        let warnings = try Configuration(yaml: yaml, environment: [:]).warnings
        #expect(warnings.count == 1)
        #expect(warnings.first?.message.contains(words) == true, "\(warnings)")
    }

    @Test func validNumbersSIPAddressesAndProfilesAreLeftAlone() throws {
        let yaml = """
            voice:
              numbers: { "+442079460000": m, default: m }
              plans: { m: [ { do: [ { dial: ["+12125550123", "sip:a@example.com"] } ] } ] }
            messaging: { senders: { "40017c4a-profile": { brand: X }, "+33612345678": {} } }
            """
        #expect(try Configuration(yaml: yaml, environment: [:]).warnings.isEmpty)
    }

    @Test func theStatusStays0() async throws {
        let folder = try TestFolder()
        try folder.write("messaging: { own-numbers: [ \"+15551234567\" ] }", to: "hookswitch.yaml")
        let run = try await CommandRun(["config", "check"], in: folder)
        #expect(run.status == 0)
        #expect(
            run.lines.first?.hasPrefix("hookswitch.yaml:1: warning: messaging.own-numbers[1]: +15551234567") == true
        )
    }
}
