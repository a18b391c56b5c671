import EventIngress
import FlyingFox
import FlyingSocks
import Foundation
import Handlers
import Synchronization
import TelnyxEvents
import Testing

@testable import Switchboard

/// From the webhook to every effect: one id in the log, in the outbox and in what leaves.
@Suite struct TraceFlowTests {
    @Test func logOutboxAndEffectsSpeakOfOneEvent() async throws {
        let folder = try TestFolder()
        let yaml = TestServer.yaml + "\nsinks: { archive: { file: \(folder.path("e.jsonl")), events: [message] } }\n"
        try await TestServer.run(yaml) { server in
            try await server.handle(try Samples.text("hours", id: "traced"))
            let effects = try await server.effects("traced")
            #expect(Set(effects.map(\.event.rawValue)) == ["traced"] && effects.count == 2)
            let lines = server.log.lines.filter { $0.contains("event.id=traced") }
            #expect(lines.contains { $0.contains("effect carried out") && $0.contains("destination=telnyx.messages") })
            #expect(lines.contains { $0.contains("effect carried out") && $0.contains("destination=sink.archive") })
            #expect(try String(contentsOfFile: folder.path("e.jsonl"), encoding: .utf8).contains(#""id":"traced""#))
        }
    }

    /// The directory of callers is asked on behalf of a call, and told which; what the request itself brought is not passed on.
    @Test func theDirectoryIsToldTheTraceOfTheCall() async throws {
        let traces = Mutex<[String]>([])
        let directory = HTTPServer(
            address: try sockaddr_in.inet(ip4: "127.0.0.1", port: 0),
            logger: .disabled,
            handler: ClosureHTTPHandler { request in
                traces.withLock { $0.append(request.headers[HTTPHeader("traceparent")] ?? "none") }
                return HTTPResponse(statusCode: .notFound)
            }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await directory.run() }
            try await directory.waitUntilListening()
            guard case .ip4(_, let port)? = await directory.listeningAddress else { throw CancellationError() }
            try await TestServer.run(TestServer.yaml + "\ncrm: { url: \"http://127.0.0.1:\(port)/callers\" }") {
                server in
                #expect(try await server.handle(try Samples.call()).status == 200)
                let events = try await server.exchange.journal.entries()
                let expected = events.map { "\(TraceParent(event: $0.id, effect: "crm"))" }
                #expect(expected.count == 1 && traces.withLock { $0.first } == expected.first)
            }
            await directory.stop()
            group.cancelAll()
        }
    }

    /// A rich hour: texts, opt-outs, calls, faxes, refusals; what it logs is about nobody.
    @Test func aRichHourLogsNothingAboutAnybody() async throws {
        try await TestServer.run(
            TestServer.yaml + "\nsinks: { crm: { url: \"http://127.0.0.1:1/\", events: [call, message, fax] } }"
        ) { server in
            for fixture in try Samples.fixtures(below: "demo") { try await server.handle(fixture) }
            for (number, words) in ["STOP", "please stop texting me", "HELP me out", "START"].enumerated() {
                try await server.handle(try Samples.text(words, id: "rich-\(number)", minute: number))
            }
            let fixture = try Samples.text("a private word", id: "refused")
            for signing in Knock.Signing.allCases {
                _ = try await server.answer(to: .event(fixture.body, signing))
                _ = try await server.answer(to: .form(Data("From=%2B13125550001&CallSid=x".utf8), signing))
            }
            try await server.pass(seconds: 3600)
            #expect(server.log.lines.count > 30)
            #expect(server.log.indiscretions.isEmpty)
        }
    }
}
