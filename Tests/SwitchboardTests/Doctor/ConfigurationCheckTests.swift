import Foundation
import Numbering
import Testing

@testable import Switchboard

@Suite struct ConfigurationCheckTests {
    private static let key = "MCowBQYDK2VwAyEA0123456789abcdef0123456789a="

    private static func findings(_ yaml: String, hasDevelopmentKey: Bool = false) throws -> [DoctorFinding] {
        let configuration = try Configuration(yaml: yaml, file: "f.yaml", environment: [:])
        return ConfigurationCheck.findings(configuration, hasDevelopmentKey: hasDevelopmentKey)
    }

    private static func finding(_ check: String, in yaml: String) throws -> DoctorFinding {
        try #require(try findings(yaml).first { $0.check == check })
    }

    @Test func aMissingKeyIsAFaultUnlessOnlyDevelopmentIsMeant() throws {
        #expect(try Self.finding("public-key", in: "").verdict == .fault)
        let development = try Self.findings("", hasDevelopmentKey: true).first { $0.check == "public-key" }
        #expect(development?.verdict == .warning)
    }

    @Test func aKeyThatIsNot32BytesIsAFaultAndOneThatIsShowsItsFingerprint() throws {
        let short = try Self.finding(
            "public-key",
            in: "telnyx: { public-keys: [ \"\(Data(count: 31).base64EncodedString())\" ] }"
        )
        #expect(short.verdict == .fault && short.what.contains("31 bytes"))
        let right = Data((1...32).map { UInt8($0) }).base64EncodedString()
        let found = try Self.finding("public-key", in: "telnyx: { public-keys: [ \"\(right)\" ] }")
        #expect(found.verdict == .ok && found.what.contains("fingerprint"))
    }

    @Test(arguments: [
        ("", DoctorFinding.Verdict.warning, "is missing"),
        ("server: { public-url: \"http://hooks.example.com\" }", .warning, "not https"),
        ("server: { public-url: \"https://localhost\" }", .warning, "cannot reach"),
        ("server: { public-url: \"https://127.0.0.1:8443\" }", .warning, "cannot reach"),
        ("server: { public-url: \"https://hooks.example.com\" }", .ok, "hooks.example.com"),
    ])
    func thePublicURLIsOneTelnyxCanReach(yaml: String, verdict: DoctorFinding.Verdict, words: String) throws {
        let found = try Self.finding("public-url", in: yaml)
        #expect(found.verdict == verdict && found.what.contains(words), "\(found)")
    }

    @Test func failingTestsAreAFault() throws {
        let yaml = """
            voice: { numbers: { default: m }, plans: { m: [ { do: [ { dial: ["+12125550123"] } ] } ] } }
            tests:
              - { from: "+442079460000", to: "+12125550199", at: "2026-11-20T15:00:00Z", expect: { dial: "NUMBER" } }
            """
        #expect(try Self.finding("tests", in: yaml.replacing("NUMBER", with: "+12125550123")).verdict == .ok)
        let failing = try Self.finding("tests", in: yaml.replacing("NUMBER", with: "+12125550100"))
        #expect(failing.verdict == .fault && failing.what.contains("failing: 1 of 1 test"))
    }

    @Test func documentsAreReadAsTelnyxWouldAlsoBehindCallbacks() throws {
        let yaml = """
            voice:
              plans:
                m:
                  - do:
                      - { dial: ["+12125550123"] }
                      - { say: Hello., voice: "ElevenLabs.eleven_v2.Ada" }
            """
        let found = try Self.findings(yaml).filter { $0.check == "texml" }
        #expect(found.contains { $0.verdict != .ok && $0.what.contains("plan m, rule 1, step 2") }, "\(found)")
    }

    @Test func whatTheEmbeddedDefaultsLeadToIsSupported() throws {
        #expect(try Self.finding("texml", in: EmbeddedDefaults.yaml).verdict == .ok)
    }

    @Test func theZoneDataAreNamed() throws {
        #expect(try Self.finding("time-zones", in: "").what.contains(TimeZoneRules.databaseVersion))
    }

    @Test func warningsOfTheFileAreFindings() throws {
        let found = try Self.findings("messaging: { own-numbers: [\"+15551234567\"] }").filter {
            $0.verdict == .warning
        }
        #expect(found.contains { $0.check == "configuration" && $0.what.contains("f.yaml:1") })
    }
}
