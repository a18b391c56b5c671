import Foundation
import Handlers
import Numbering
import Testing

@testable import Switchboard

/// The whole example loads, and what it says arrives.
@Suite struct ContractExampleTests {
    private static func load(_ more: [String: String] = [:]) throws -> Configuration {
        let environment = ContractExample.environment.merging(more) { $1 }
        return try Configuration(yaml: ContractExample.yaml, file: "hookswitch.yaml", environment: environment)
    }

    @Test func theExampleIsTheOneWritten() throws {
        let contract = Repository.root.appending(path: "../shared/docs/contract.md")
        guard let text = try? String(contentsOf: contract, encoding: .utf8) else { return }
        #expect(text.contains("```yaml\n\(ContractExample.yaml)\n```"))
    }

    @Test func onlyItsMadeUpNumbersGiveWarnings() throws {
        let warnings = try Self.load().warnings
        #expect(warnings.allSatisfy { $0.severity == .warning && $0.message.contains("not valid in its number plan") })
        let keys: Set = [
            "voice.numbers.+15551234567", "voice.plans.main[4].do[2].dial[1]", "voice.plans.main[5].do[1].dial[1]",
            "messaging.senders.+15557654321",
        ]
        #expect(Set(warnings.map(\.key)) == keys)
    }

    @Test func everySectionArrives() throws {
        let configuration = try Self.load()
        #expect(configuration.server.publicURL == "https://hooks.example.com")
        #expect(configuration.server.maxBody == 1 << 20)
        #expect(configuration.admin.token == Secret("admin-token-0123456789"))
        #expect(configuration.data.path == "./data")
        #expect(configuration.telnyx.apiKey == Secret("KEY-0123456789"))
        #expect(configuration.telnyx.publicKeys.count == 1)
        #expect(configuration.telnyx.timestampTolerance == .seconds(300))
        #expect(configuration.hours.hours["office"]?.zone.name == "America/New_York")
        #expect(configuration.voice.answerWithin == .milliseconds(1500))
        #expect(configuration.voice.token == nil)
        #expect(configuration.voice.plans.plans["main"]?.rules.count == 5)
        #expect(configuration.voice.plans.plans["main"]?.rules[1].name == "vip")
        #expect(configuration.fax.directory == "./data/faxes")
        #expect(configuration.fax.maxSize == 50 << 20)
        #expect(configuration.crm.url == nil)
        #expect(configuration.crm.answerWithin == .milliseconds(800))
        #expect(configuration.crm.cacheFor == .seconds(600))
        let book = configuration.messaging.book
        #expect(book.standard.brand == "Example Ltd")
        #expect(book.standard.keywords.count == 2)
        #expect(book.senders["+15557654321"]?.brand == "Example Clinic")
    }

    @Test func sinksWithoutAURLAreOff() throws {
        #expect(try Self.load().sinks.isEmpty)
        let sinks = try Self.load(["ANALYTICS_URL": "http://sink.example", "ALERTS_URL": "https://a.example"]).sinks
        #expect(sinks.map(\.name) == ["analytics", "alerts"])
        #expect(sinks.map(\.events) == [["call", "fax", "message"], ["dead-letter", "opt-out-review"]])
        #expect(
            sinks.map(\.target)
                == ["http://sink.example", "https://a.example"].map {
                    .http(url: $0, secrets: [], answerWithin: .seconds(15))
                }
        )
    }

    @Test(arguments: ContractExample.environment.keys.sorted())
    func anUnsetVariableNamesItselfAndItsKey(name: String) throws {
        var environment = ContractExample.environment
        environment[name] = nil
        let faults = try #require(throws: ConfigurationFaults.self) {
            try Configuration(yaml: ContractExample.yaml, environment: environment)
        }
        let errors = faults.faults.filter { $0.severity == .error }
        #expect(errors.count == 1)
        #expect(errors[0].message.contains(name))
        #expect(errors[0].line != nil)
        let keys = [
            "HOOKSWITCH_ADMIN_TOKEN": "admin.token", "TELNYX_PUBLIC_KEY": "telnyx.public-keys[1]",
            "TELNYX_API_KEY": "telnyx.api-key",
        ]
        #expect(errors[0].key == keys[name])
    }
}
