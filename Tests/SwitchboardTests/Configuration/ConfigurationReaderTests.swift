import Testing

@testable import Switchboard

struct ConfigurationReaderTests {
    /// Reads a `server:` section and returns what was wrong with it.
    static func faults(_ yaml: String, environment: [String: String] = [:]) -> [String] {
        let reader = ConfigurationReader(file: "f.yaml", environment: environment)
        let top = reader.top(of: yaml)
        _ = ServerConfiguration(top.section("server"))
        _ = TelnyxConfiguration(top.section("telnyx"))
        top.finish()
        return reader.faults.map(\.description)
    }

    @Test(
        arguments: [
            ("", []),
            ("server:\n", []),
            ("server: { port: 0, max-body: 2MiB, head-deadline: 500ms }", []),
            ("telnyx: { timestamp-tolerance: 36500d }", []),
            ("telnyx: { api-key: \"${KEY:-}\" }", []),
            (
                "server:\n  prot: 1",
                ["f.yaml:2: error: server.prot: is not a known key; did you mean 'port'?"]
            ),
            (
                "servers: {}",
                ["f.yaml:1: error: servers: is not a known key; did you mean 'server'?"]
            ),
            (
                "server:\n  port: 70000\n  head-deadline: soon",
                [
                    "f.yaml:2: error: server.port: '70000' is not a whole number from 0 to 65535",
                    "f.yaml:3: error: server.head-deadline: 'soon' is not a length of time; write a number and its unit, "
                        + "like 1500ms, 20s, 10m, 8h",
                ]
            ),
            ("server: [1]", ["f.yaml:1: error: server: is a list; keys and values are expected"]),
            (
                "telnyx:\n  api-key: ${KEY}",
                [
                    "f.yaml:2: error: telnyx.api-key: the environment variable KEY is not set; set it, or write "
                        + "${KEY:-} to leave the key out when it is not"
                ]
            ),
            ("server: {", ["f.yaml:2: error: is not YAML: did not find expected node content"]),
        ] as [(String, [String])]
    )
    func everyFaultIsReportedWithItsLine(yaml: String, expected: [String]) {
        #expect(Self.faults(yaml) == expected)
    }

    @Test func aKeyWrittenTwiceIsAFault() throws {
        let fault = try #require(Self.faults("server:\n  port: 1\n  port: 2").first)
        #expect(fault.contains("more than once"))
    }

    /// A key written twice is told with every other fault of the file, whatever stands under it.
    @Test(arguments: [
        "server:\n  port: 1\n  port: 2\ntelnyx:\n  prot: 3",
        "server:\n  port: 1\nserver:\n  port: 2\ntelnyx:\n  prot: 3",
        "server:\n  port: 1\n# a word\n\nserver:\n- a\n- b\n\ntelnyx:\n  prot: 3",
        "voice:\n  plans:\n    main:\n      - name: a\n        name: b\n        do: [hangup]\ntelnyx:\n  prot: 3",
        "messaging:\n  keywords:\n    \"hours\": a\n    'hours': b\n    hours: c\ntelnyx:\n  prot: 3",
    ])
    func aKeyWrittenTwiceHidesNothing(yaml: String) throws {
        let faults = Self.faults(yaml)
        let line = yaml.split(separator: "\n", omittingEmptySubsequences: false).count
        #expect(faults.count { $0.contains("more than once") } == 1, "\(faults)")
        #expect(faults.contains { $0.hasPrefix("f.yaml:\(line): error: telnyx.prot") }, "\(faults)")
        #expect(!faults.contains { $0.contains("is not YAML") }, "\(faults)")
    }

    @Test func secretsNeverPrint() {
        let secret = Secret("s3cret-value")
        #expect("\(secret)" == "<redacted>")
        #expect(String(reflecting: secret) == "<redacted>")
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!dumped.contains("s3cret-value"))
    }
}
