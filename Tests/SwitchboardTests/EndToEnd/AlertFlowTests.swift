import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import TelnyxEvents
import Testing

@testable import Switchboard

/// What is wrong reaches the sinks that want alerts, `alerts`, `doctor` and the health check, and so does its end.
@Suite struct AlertFlowTests {
    private func yaml(_ path: String) -> String {
        """
        telnyx: { timestamp-tolerance: 300s }
        alerts: { disk-below: off, clock-skew: off }
        sinks:
          people: { file: \(path), events: [alert] }
          crm: { url: "http://127.0.0.1:1/", events: [message] }
        """
    }

    private func told(_ path: String) throws -> [String] {
        let text = (try? String(contentsOfFile: path, encoding: .utf8)) ?? ""
        return try text.split(separator: "\n").map { line in
            let alert = try JSONValue(json: Data(line.utf8))
            guard case .string(let name)? = alert["data"]?["alert"], case .string(let state)? = alert["data"]?["state"]
            else { return "?" }
            return "\(name) \(state)"
        }
    }

    private func ready(_ server: TestServer) async throws -> Reply {
        try await server.answer(to: Knock(method: "GET", path: "/health/ready", signing: .none))
    }

    @Test func aSinkThatIsDownIsToldOnceAndItsEndToo() async throws {
        let folder = try TestFolder()
        let path = folder.path("alerts.jsonl")
        try await TestServer.run(yaml(path)) { server in
            let alerts = server.exchange.alerts
            for number in 1...6 {
                try await server.handle(try Samples.text("hello", id: "m\(number)", from: "+1312555000\(number)"))
            }
            try await alerts.look()
            #expect(try await ready(server).text.contains(#""status":"ok""#))
            for _ in 0..<3 {
                try await server.pass(seconds: 130)
                try await alerts.look()
            }
            try await server.settle()
            #expect(try told(path) == ["breaker-open open"])
            let degraded = try await ready(server)
            #expect(degraded.status == 200 && degraded.text.contains(#""status":"degraded""#))
            #expect(degraded.text.contains(#""what":"breaker-open""#) && !degraded.text.contains("crm"))
            // A doctor and a list beside the server read the same.
            let open = try await server.database.read { try AlertLedger.open(in: $0) }
            #expect(open.map(\.key) == ["breaker-open/sink.crm"])
            #expect(
                AlertCheck.findings(open).allSatisfy {
                    $0.verdict == .warning && $0.remedy?.contains("sinks list") == true
                }
            )
            // After a restart without that sink: over, once it has been quiet for long enough, and nothing is told twice.
            let again = try Self.restarted(server, path)
            for _ in 0..<3 {
                try await again.alerts.look()
                server.clock.advance(90)
            }
            try await again.outbox.drain()
            #expect(try told(path) == ["breaker-open open", "breaker-open recovered"])
            #expect(try await server.database.read { try AlertLedger.open(in: $0) }.isEmpty)
        }
    }

    /// Another process on the same database, whose breakers are new.
    private static func restarted(_ server: TestServer, _ path: String) throws -> Exchange {
        try Exchange(
            Setting(
                configuration: server.exchange.rulebook.configuration,
                publicKeys: [server.key.publicKey],
                voiceToken: nil,
                publicURL: nil
            ),
            database: server.database,
            stations: [FileSink(name: "people", path: path, rotateBytes: 1 << 20, keep: 1).station()],
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() },
            now: { server.clock.now }
        )
    }

    @Test func refusedSignaturesAreToldAsOne() async throws {
        let folder = try TestFolder()
        let path = folder.path("alerts.jsonl")
        try await TestServer.run(yaml(path)) { server in
            let fixture = try Samples.text("hello", id: "m1")
            for _ in 0..<25 {
                let reply = try await server.answer(to: .event(fixture.body, .forged))
                #expect(reply.status == 401)
            }
            for _ in 0..<3 { try await server.exchange.alerts.look() }
            try await server.settle()
            #expect(try told(path) == ["signatures-refused open"])
        }
    }
}
