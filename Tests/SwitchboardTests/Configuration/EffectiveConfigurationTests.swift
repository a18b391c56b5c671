import Foundation
import Handlers
import Testing

@testable import Switchboard

/// What `config show` prints is a configuration again.
@Suite struct EffectiveConfigurationTests {
    private static func shown(_ yaml: String, environment: [String: String] = [:]) throws -> String {
        let configuration = try Configuration(yaml: yaml, environment: environment)
        return try EffectiveConfiguration(configuration, environment: environment).yaml
    }

    @Test(arguments: [("", [:]), (EmbeddedDefaults.yaml, [:]), (ContractExample.yaml, ContractExample.environment)])
    func itIsReadAgainAsTheSame(yaml: String, environment: [String: String]) throws {
        let first = try Configuration(yaml: yaml, environment: environment)
        let text = try Self.shown(yaml, environment: environment)
        let again = try Configuration(yaml: text, environment: [:])
        #expect(again.server == first.server)
        #expect(again.hours.hours == first.hours.hours)
        #expect(again.voice.plans == first.voice.plans)
        #expect(again.voice.answerWithin == first.voice.answerWithin)
        #expect(again.messaging.book.standard == first.messaging.book.standard)
        #expect(again.messaging.book.senders == first.messaging.book.senders)
        #expect(again.telnyx.publicKeys == first.telnyx.publicKeys)
        #expect(again.sinks.map(\.name) == first.sinks.map(\.name))
        #expect(again.tests.count == first.tests.count)
        #expect(try Self.shown(text) == text, "shown once more it is the same")
    }

    @Test func defaultsVariablesAndTextsThatLookLikeSomethingElseAreThere() throws {
        let yaml = """
            server: { port: "${PORT}" }
            messaging: { keywords: { hours: "null", "yes": "12", plain: open } , brand: "${BRAND:-}" }
            """
        let text = try Self.shown(yaml, environment: ["PORT": "9090"])
        let again = try Configuration(yaml: text, environment: [:])
        #expect(again.server.port == 9090)
        #expect(text.contains("host: 127.0.0.1"))
        #expect(!text.contains("brand"))
        #expect(Set(again.messaging.book.standard.keywords.values) == ["null", "12", "open"])
    }

    @Test func secretsAreTakenOutAndReadAgainAsAbsent() throws {
        let yaml = """
            admin: { token: secret-0123456789abcdef }
            telnyx: { api-key: KEY-secret-1 }
            voice: { token: secret-0123456789abcdef }
            crm: { url: "https://user:secret-2@crm.example.com/find?key=secret-3" }
            sinks: { a: { url: "http://a.example/?t=secret-4", secret: secret-5, events: [call] } }
            """
        let text = try Self.shown(yaml)
        #expect(!text.contains("secret-"))
        let again = try Configuration(yaml: text, environment: [:])
        #expect(again.admin.token == nil && again.telnyx.apiKey == nil && again.voice.token == nil)
        #expect(again.warnings.count == 4)
        #expect(again.warnings.allSatisfy { $0.message.contains("<redacted>") })
    }

    @Test func asJSONItIsOneObjectWithNumbersAndTruthValues() throws {
        let configuration = try Configuration(yaml: EmbeddedDefaults.yaml, environment: [:])
        let data = try JSONEncoder().encode(EffectiveConfiguration(configuration, environment: [:]))
        let object = try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
        let server = try #require(object["server"] as? [String: Any])
        #expect(server["port"] as? Int == 8080)
        #expect(((object["hours"] as? [String: Any])?["office"] as? [String: Any])?["time-zone"] as? String != nil)
        let plans = (object["voice"] as? [String: Any])?["plans"] as? [String: Any]
        #expect((plans?["main"] as? [Any])?.count == 3)
    }
}
