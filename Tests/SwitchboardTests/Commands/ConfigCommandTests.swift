import Foundation
import Testing

@testable import Switchboard

/// `config check` and `config show`.
@Suite struct ConfigCommandTests {
    private static let secrets = [
        "ADMIN": "s3cret-admin-token-0123456789", "API": "KEY0123456789s3cret",
        "VOICE": "s3cret-voice-token-0123456789",
        "SINK": "whsec_czNjcmV0LXNpbmstc2VjcmV0",
    ]
    private static let yaml = """
        admin: { token: "${ADMIN}" }
        telnyx: { api-key: "${API}" }
        voice: { token: "${VOICE}" }
        sinks: { analytics: { url: "http://127.0.0.1:9", secret: "${SINK}", events: [call] } }
        """

    @Test(arguments: [[], ["--json"]])
    func secretsAreRedacted(options: [String]) async throws {
        let folder = try TestFolder()
        try folder.write(Self.yaml, to: "hookswitch.yaml")
        let run = try await CommandRun(["config", "show"] + options, in: folder, environment: Self.secrets)
        #expect(run.status == 0)
        for secret in Self.secrets.values { #expect(!(run.output + run.errors).contains(secret)) }
        for key in ["token", "api-key", "secret"] {
            let line = options.isEmpty ? "\(key): \"<redacted>\"" : "\"\(key)\":\"<redacted>\""
            #expect(run.output.contains(line), "\(key)")
        }
    }

    @Test func theEmbeddedDefaultsAreAFileToStartFrom() async throws {
        let folder = try TestFolder()
        let plain = try await CommandRun(["config", "check"], in: folder)
        #expect(plain.status == 0)
        #expect(plain.output.contains("embedded defaults"))
        let defaults = try await CommandRun(["config", "show", "--defaults"], in: folder)
        try folder.write(defaults.output, to: "hookswitch.yaml")
        let check = try await CommandRun(["config", "check"], in: folder)
        #expect(check.status == 0)
        #expect(check.output == "hookswitch.yaml: no errors\n")
    }

    @Test func faultsAsJSONSayWhere() async throws {
        let folder = try TestFolder()
        let file = try folder.write("server:\n  prot: 1\nhour: {}", to: "a.yaml")
        let run = try await CommandRun(["config", "check", "--json", "--config", file], in: folder)
        #expect(run.status == 78)
        let faults = try run.objects
        #expect(faults.map { $0["key"] as? String } == ["server.prot", "hour"])
        #expect(faults.map { $0["line"] as? Int } == [2, 3])
        #expect(faults.allSatisfy { $0["severity"] as? String == "error" && $0["file"] as? String == file })
    }
}
