import Foundation
import Testing

/// Exit status 78: what an operator has to change before anything works.
@Suite struct WrongConfigurationTests {
    private static let wrong = """
        server:
          prot: 8080
        telnyx:
          api-key: ${NOBODY_SET_THIS}
          timestamp-tolerance: soon
        colour: blue
        """

    @Test(arguments: [
        "config check", "config show", "serve --dev --port 0", "events list", "opt-outs list",
        "opt-outs check +15551234567",
        "send hello.json",
    ])
    func everyFaultIsNamedAtOnce(line: String) async throws {
        let folder = try TestFolder()
        try folder.write(Self.wrong, to: "hookswitch.yaml")
        try folder.write("{}", to: "hello.json")
        let before = try folder.contents()
        let run = try await CommandRun(line.split(separator: " ").map(String.init), in: folder)
        #expect(run.status == 78)
        let told = line == "config check" ? run.output : run.errors
        for expected in [
            "hookswitch.yaml:2: error: server.prot: is not a known key; did you mean 'port'?",
            "hookswitch.yaml:4: error: telnyx.api-key: the environment variable NOBODY_SET_THIS is not set",
            "hookswitch.yaml:5: error: telnyx.timestamp-tolerance: 'soon' is not a length of time",
            "hookswitch.yaml:6: error: colour: is not a known key",
        ] {
            #expect(told.contains(expected), "\(told)")
        }
        #expect(try folder.contents() == before)
    }

    @Test(arguments: [
        "events list", "events list --json", "events show some-id", "events tail", "events dead",
        "events retry some-id",
        "opt-outs list", "opt-outs check +15551234567", "opt-outs history +15551234567", "opt-outs verify",
    ])
    func aMissingDataDirectoryIsNeverAnEmptyAnswer(line: String) async throws {
        let folder = try TestFolder()
        let words = line.split(separator: " ").map(String.init)
        for place in [[], ["--data", folder.path("elsewhere")]] {
            let run = try await CommandRun(words + place, in: folder)
            #expect(run.status == 78)
            #expect(run.output.isEmpty)
            #expect(run.errors.contains("--data"))
        }
        #expect(try folder.contents().isEmpty)
    }

    @Test(arguments: [
        ("events list --config nowhere.yaml", "nowhere.yaml"), ("config check --config nowhere.yaml", "nowhere.yaml"),
        ("serve --port 0", "portal.telnyx.com"), ("send hello.json", "serve --dev"),
    ])
    func whatIsMissingIsNamedWithARemedy(line: String, told: String) async throws {
        let folder = try TestFolder()
        try folder.write("{}", to: "hello.json")
        let run = try await CommandRun(line.split(separator: " ").map(String.init), in: folder)
        #expect(run.status == 78)
        #expect((run.errors + run.output).contains(told))
    }

    @Test(arguments: [
        ("telnyx: { public-keys: [abc] }", "own.yaml:1: error: telnyx.public-keys[1]: not a Telnyx public key"),
        ("server: { host: not-an-address }", "hookswitch: "),
    ])
    func whatOnlyServeCanSeeIs78Too(yaml: String, told: String) async throws {
        let folder = try TestFolder()
        let file = try folder.write(yaml, to: "own.yaml")
        let run = try await CommandRun(["serve", "--dev", "--port", "0", "--config", file], in: folder)
        #expect(run.status == 78, "\(run.errors)")
        #expect(run.errors.contains(told))
    }
}
