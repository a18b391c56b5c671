import Testing

@testable import Switchboard

/// A misspelt key is an error at its line, with what was probably meant.
@Suite struct UnknownKeyTests {
    private static let hours = "hours: { office: { time-zone: Europe/Berlin } }\n"

    private static func faults(_ yaml: String) -> [ConfigurationFault] {
        do {
            return try Configuration(yaml: yaml, file: "f.yaml", environment: [:]).warnings
        } catch let faults as ConfigurationFaults {
            return faults.faults
        } catch {
            return []
        }
    }

    @Test(arguments: [
        ("\nserver:\n  prot: 1", 3, "server.prot", "'port'"), ("servr: {}", 1, "servr", "'server'"),
        ("\nadmin:\n  tokn: x", 3, "admin.tokn", "'token'"),
        ("telnyx:\n  public-key: []", 2, "telnyx.public-key", "'public-keys'"),
        ("telnyx:\n  api_key: x", 2, "telnyx.api_key", "'api-key'"),
        (
            "hours:\n  o:\n    timezone: Europe/Berlin\n    time-zone: Europe/Berlin", 3, "hours.o.timezone",
            "'time-zone'"
        ),
        ("hours:\n  o: { time-zone: Europe/Berlin,\n    opne: {} }", 3, "hours.o.opne", "'open'"),
        ("hours:\n  o: { time-zone: Europe/Berlin,\n    exeptions: {} }", 3, "hours.o.exeptions", "'exceptions'"),
        ("hours:\n  o: { time-zone: Europe/Berlin,\n    holiday: [] }", 3, "hours.o.holiday", "'holidays'"),
        (
            "holidays:\n  ours:\n    - { name: A, on: \"05-04\", obsrved: none }", 3, "holidays.ours[1].obsrved",
            "'observed'"
        ),
        ("voice:\n  anser-within: 1s", 2, "voice.anser-within", "'answer-within'"),
        ("voice:\n  plan: {}", 2, "voice.plan", "'plans'"),
        (
            "voice:\n plans:\n  m:\n   - wen: { anonymous: true }\n     do: [hangup]", 4, "voice.plans.m[1].wen",
            "'when'"
        ),
        (
            "voice:\n plans:\n  m:\n   - when: { from-regoin: [GB] }\n     do: [hangup]", 4,
            "voice.plans.m[1].when.from-regoin", "'from-region'"
        ),
        (
            "voice:\n plans:\n  m:\n   - when: { caller: { vpi: true } }\n     do: [hangup]", 4,
            "voice.plans.m[1].when.caller.vpi", "'vip'"
        ),
        ("voice:\n plans:\n  m:\n   - do: [ { dail: [\"+15551234567\"] } ]", 4, "voice.plans.m[1].do[1]", "'dial'"),
        (
            "voice:\n plans:\n  m:\n   - do: [ { dial: [\"+15551234567\"], timout: 20s } ]", 4,
            "voice.plans.m[1].do[1].timout", "'timeout'"
        ),
        ("voice:\n plans:\n  m:\n   - do: [hangpu]", 4, "voice.plans.m[1].do[1]", "'hangup'"),
        (
            "voice:\n plans:\n  main: [ { do: [hangup] } ]\n numbers:\n  default: mian", 5, "voice.numbers.default",
            "'main'"
        ),
        ("messaging:\n  keyword: {}", 2, "messaging.keyword", "'keywords'"),
        ("messaging:\n  opt-out: { scop: sender }", 2, "messaging.opt-out.scop", "'scope'"),
        ("messaging:\n  opt-out: { scope: sendre }", 2, "messaging.opt-out.scope", "'sender'"),
        (
            "messaging:\n  senders:\n    \"+15551234567\": { brnd: X }", 3, "messaging.senders.+15551234567.brnd",
            "'brand'"
        ),
        ("messaging:\n  quiet-hours: { aplies-to: [] }", 2, "messaging.quiet-hours.aplies-to", "'applies-to'"),
        (
            "messaging:\n  quiet-hours: { applies-to: [marketng] }", 2, "messaging.quiet-hours.applies-to[1]",
            "'marketing'"
        ),
        (
            "messaging:\n  limits: { answer-per-number: {} }", 2, "messaging.limits.answer-per-number",
            "'answers-per-number'"
        ),
        ("retention: { efects: 1d }", 1, "retention.efects", "'effects'"),
        ("messaging:\n  quiet-hour: {}", 2, "messaging.quiet-hour", "'quiet-hours'"),
        ("fax:\n  keep: { max-sise: 1MiB }", 2, "fax.keep.max-sise", "'max-size'"),
        ("fax:\n  allow-host: []", 2, "fax.allow-host", "'allow-hosts'"),
        ("sinks:\n  a: { url: http://a.example, events: [call], secrt: x }", 2, "sinks.a.secrt", "'secret'"),
        ("sinks:\n  a: { url: http://a.example, events: [cal] }", 2, "sinks.a.events[1]", "'call'"),
        ("crm:\n  ulr: http://a.example", 2, "crm.ulr", "'url'"),
    ])
    func aMisspeltKeyIsNamedWithASuggestion(yaml: String, line: Int, key: String, suggestion: String) {
        let found = Self.faults(yaml).filter { $0.severity == .error }
        #expect(found.map(\.key) == [key], "\(found)")
        #expect(found.map(\.line) == [line], "\(found)")
        #expect(found.first?.message.contains(suggestion) == true, "\(found)")
    }

    @Test func faultsOfAllSectionsComeTogetherInTheOrderOfTheFile() {
        let yaml = """
            server: { port: eighty, max-body: 1 }
            admin:
              token: short
            hours:
              office: { open: { Mon: ["9-5"] } }
            voice:
              numbers: { "555": main }
              plans: { main: [] }
            messaging:
              keywords: { "!!": nothing }
            sinks:
              a: { url: ftp://a.example, events: [call] }
            typo: 1
            """
        let faults = Self.faults(yaml)
        let expected = [
            "server.port", "server.max-body", "admin.token", "hours.office.time-zone", "hours.office.open.Mon[1]",
            "voice.numbers.555", "messaging.keywords.!!", "sinks.a.url", "typo",
        ]
        #expect(Set(expected).isSubset(of: faults.map(\.key)), "\(faults)")
        let lines = faults.compactMap(\.line)
        #expect(lines == lines.sorted())
        #expect(faults.allSatisfy { $0.description.hasPrefix("f.yaml:\($0.line ?? 0): ") })
    }

    @Test(arguments: [
        ("hours: { o: { time-zone: Europe/Berlin, holidays: [us-federal, us-federal] } }", "twice"),
        ("holidays: { us-federal: [] }", "built-in"), ("hours: { o: { open: {} } }", "missing"),
        ("hours: { o: { time-zone: Mars/Base } }", "Mars/Base"), ("server: [1]", "keys and values are expected"),
        ("server: { max-body: 1kB }", "1KiB (1024 bytes)"), ("server:\n  port: 1\n  port: 2", "more than once"),
        ("server: {", "not YAML"),
    ])
    func otherFaultsSayWhatIsWrong(yaml: String, words: String) {
        let found = Self.faults(yaml)
        #expect(found.contains { $0.severity == .error && $0.message.contains(words) }, "\(found)")
    }
}
