import Crypto
import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Voicemail and recorded conversations are on our disk before their links die, and the sinks hear of it.
@Suite struct RecordingFlowTests {
    private static let media = Data("ID3".utf8) + Data((0..<100_000).map { UInt8(truncatingIfNeeded: $0 &* 17) })

    private static func yaml(sink: String) -> String {
        """
        voice:
          numbers: { default: main }
          recordings: { allow-hosts: [127.0.0.1] }
          plans:
            main:
              - do: [ { voicemail: office, greeting: Speak after the tone., max-length: 60s } ]
        sinks:
          alerts: { url: "\(sink)", events: [voicemail] }
        """
    }

    /// A caller leaves a message; the recording's callback follows with a link of the stand-in.
    private static func leaveMessage(_ server: TestServer, link: String, id: String = "r1") async throws {
        let call = try await server.handle(try Samples.call())
        #expect(call.text.contains("Speak after the tone."))
        let match = try #require(call.text.firstMatch(of: /recordingStatusCallback="([^"]+)"/))
        let callback = try Samples.fixture(
            "texml-requests/recording-completed.form",
            ["RecordingSid=\(id)", "RecordingUrl=\(link)", "CallSid=v3:call"]
        )
        let reply = try await server.handle(callback, to: String(match.1).replacing("&amp;", with: "&"))
        #expect(!reply.text.contains("<Say"))
    }

    private static func record(_ server: TestServer, _ id: String = "r1") async throws -> MediaRecord? {
        try await server.database.read { try MediaStore.record(of: id, in: $0) }
    }

    @Test(arguments: [("{}", MediaState.kept), ("{ recordings: 1d }", .kept), ("{ voicemail: 1d }", .removed)])
    func aMessageIsKeptAsLongAsRetentionSays(retention: String, state: MediaState) async throws {
        try await TestServer.run(Self.yaml(sink: "http://127.0.0.1:9")) { server in
            let link = try await server.standIn.origin() + server.standIn.addRecording("r1", media: Self.media)
            try await Self.leaveMessage(server, link: link)
            let path = server.directory.path + "/recordings/" + (try #require(try await Self.record(server)?.path))
            var configuration = try Configuration(yaml: "retention: \(retention)", environment: [:])
            configuration.data = server.directory
            let pruning = Pruning(
                database: server.database,
                keep: configuration.retention,
                media: MediaStore(folders: configuration.mediaFolders, database: server.database),
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
                now: { [clock = server.clock] in clock.now }
            )
            server.clock.advance(86_000)
            _ = await pruning.once()
            #expect(FileManager.default.fileExists(atPath: path))
            server.clock.advance(900)
            _ = await pruning.once()
            #expect(try await Self.record(server)?.state == state)
            #expect(FileManager.default.fileExists(atPath: path) == (state == .kept))
        }
    }

    @Test func aMessageIsKeptAndAnnounced() async throws {
        try await TestServer.run(Self.yaml(sink: "http://127.0.0.1:9")) { server in
            let link = try await server.standIn.origin() + server.standIn.addRecording("r1", media: Self.media)
            try await Self.leaveMessage(server, link: link)
            let record = try #require(try await Self.record(server))
            #expect(record.state == .kept)
            #expect(record.box == "office")
            #expect(record.from == "+12125550100")
            #expect(record.contentType == "audio/mpeg")
            let file = server.directory.path + "/recordings/" + (try #require(record.path))
            #expect(FileManager.default.contents(atPath: file) == Self.media)
            let alerts = try await server.database.read { db in
                try Data.fetchAll(db, sql: "SELECT body FROM outbox WHERE kind = 'forward'")
            }
            #expect(alerts.count == 1)
            let alert = String(decoding: try #require(alerts.first), as: UTF8.self)
            #expect(alert.contains(#""type":"voicemail""#))
            #expect(alert.contains(#""box":"office""#))
        }
    }

    @Test func aDeadLinkIsAskedForAgainOnce() async throws {
        try await TestServer.run(Self.yaml(sink: "http://127.0.0.1:9")) { server in
            let link = try await server.standIn.origin() + server.standIn.addRecording("r1", media: Self.media)
            server.standIn.expireLinks(ofRecording: "r1")
            try await Self.leaveMessage(server, link: link)
            #expect(try await Self.record(server)?.state == .kept)
            #expect(server.standIn.received.count { $0.target == "/v2/recordings/r1" } == 1)
        }
    }

    @Test func whatIsGoneForGoodIsLostAndListed() async throws {
        try await TestServer.run(Self.yaml(sink: "http://127.0.0.1:9")) { server in
            let origin = try await server.standIn.origin()
            try await Self.leaveMessage(server, link: origin + "/media/recordings/r2?link=1", id: "r2")
            #expect(try await Self.record(server, "r2")?.state == .lost)
            let states = try await server.database.read { db in
                try String.fetchAll(db, sql: "SELECT state FROM outbox WHERE kind = 'keep-recording'")
            }
            #expect(states == ["failed"])
        }
    }

    @Test func aCallOfCommandsKeepsItsMessageToo() async throws {
        try await TestServer.run(Self.yaml(sink: "http://127.0.0.1:9")) { server in
            let link = try await server.standIn.origin() + server.standIn.addRecording("r3", media: Self.media)
            let names = [
                "call.initiated-inbound-parked-2026-05", "call.answered-inbound-2025-11",
                "call.speak.ended-openapi2026",
            ]
            var state: String?
            for (index, name) in names.enumerated() {
                var edits = [
                    "id=e\(index)", "payload.call_control_id=v3:leg", "payload.to=+15551234567",
                    "payload.from=+12125550100",
                ]
                if let state { edits.append("payload.client_state=\(state)") }
                try await server.handle(try Samples.fixture("events/call/\(name).json", edits))
                state = try #require(server.commands.last?["client_state"])
            }
            let saved = try Self.savedFixture(state: try #require(state), link: link)
            try await server.handle(saved)
            let record = try #require(try await Self.record(server, "r3"))
            #expect(record.state == .kept)
            #expect(record.box == "office")
        }
    }

    private static func savedFixture(state: String, link: String) throws -> Fixture {
        let folder = Repository.root.appending(path: "fixtures/events/call").path()
        let names = try FileManager.default.contentsOfDirectory(atPath: folder)
        let name = try #require(names.sorted().first { $0.hasPrefix("call.recording.saved") })
        return try Samples.fixture(
            "events/call/\(name)",
            [
                "id=saved", "payload.call_control_id=v3:leg", "payload.client_state=\(state)",
                "payload.recording_id=r3", "payload.recording_urls.mp3=\(link)",
            ]
        )
    }
}
