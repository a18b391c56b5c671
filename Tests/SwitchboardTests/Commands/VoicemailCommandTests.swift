import Foundation
import Handlers
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Messages of callers and recorded conversations, as an operator looks for them beside a running server.
@Suite struct VoicemailCommandTests {
    private static let yaml = """
        voice:
          numbers: { default: main }
          recordings: { allow-hosts: [127.0.0.1] }
          plans:
            main:
              - { when: { from-prefix: ["+44"] }, do: [ { dial: "+12125550123", record: true } ] }
              - { do: [ { voicemail: office } ] }
        """

    /// A server with a message in the box `office` and a recorded conversation, and commands on its data.
    private func run(_ test: ((String) async throws -> CommandRun) async throws -> Void) async throws {
        try await TestServer.run(Self.yaml) { server in
            for (from, id) in [("+12125550100", "message"), ("+442079460000", "conversation")] {
                let sound = Data("ID3\(id)".utf8)
                let link = try await server.standIn.origin() + server.standIn.addRecording(id, media: sound)
                let call = try await server.handle(try Samples.call(from: from, id: "v3:\(id)"))
                let match = try #require(call.text.firstMatch(of: /recordingStatusCallback="([^"]+)"/))
                let callback = try Samples.fixture(
                    "texml-requests/recording-completed.form",
                    ["RecordingSid=\(id)", "RecordingUrl=\(link)", "CallSid=v3:\(id)"]
                )
                try await server.handle(callback, to: String(match.1).replacing("&amp;", with: "&"))
            }
            let folder = try TestFolder()
            try await test { line in
                let words = line.split(separator: " ").map(String.init) + ["--data", server.directory.path]
                return try await CommandRun(words, in: folder)
            }
        }
    }

    @Test func theyAreListedShownAndCopied() async throws {
        try await run { command in
            func ids(_ options: String) async throws -> [String?] {
                try await command("voicemail list --json \(options)").objects.map { $0["id"] as? String }
            }
            #expect(try await ids("") == ["message"])
            #expect(try await ids("--box office --party +12125550100") == ["message"])
            #expect(try await ids("--box sales") == [])
            #expect(try await Set(ids("--recordings")) == ["message", "conversation"])
            let table = try await command("voicemail list")
            #expect(table.status == 0 && table.output.contains("office") && table.output.contains("+12125550100"))
            let shown = try await command("voicemail show message --json").objects.first
            #expect(shown?["box"] as? String == "office")
            #expect(try await command("voicemail show nothing").status == 1)
            #expect(try await command("voicemail list --box office --recordings").status == 64)
            let target = try TestFolder()
            let copied = try await command("voicemail export \(target.path("out"))")
            #expect(copied.status == 0 && copied.output.hasPrefix("Copied 1 of 1 file to "))
            let file = FileManager.default.contents(atPath: target.path("out/voicemail-message.mp3"))
            #expect(file == Data("ID3message".utf8))
        }
    }
}
