import Foundation
import GRDB
import Handlers
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Events reach files in the shape their sink asks for.
@Suite struct SinkFlowTests {
    @Test func aFileGetsEveryMessageOnceInOrderAndMasked() async throws {
        let folder = try TestFolder()
        let yaml =
            TestServer.yaml + """

                sinks:
                  archive:
                    file: \(folder.path("events.jsonl"))
                    events: [message]
                    only: [from, to, text]
                    mask: [from, to.phone_number, text]
                """
        try await TestServer.run(yaml) { server in
            for number in 1...5 {
                let fixture = try Samples.text("word \(number)", id: "m\(number)", minute: number, from: "+15550001111")
                try await server.handle(fixture)
                // Telnyx hands some over twice.
                try await server.handle(fixture)
            }
            let text = try String(contentsOfFile: folder.path("events.jsonl"), encoding: .utf8)
            let lines = try text.split(separator: "\n").map { try JSONValue(json: Data($0.utf8)) }
            #expect(lines.map { $0["id"] } == (1...5).map { .string("m\($0)") })
            #expect(
                lines.allSatisfy { $0["type"] == .string("message.received") && $0["family"] == .string("message") }
            )
            #expect(!text.contains("word") && !text.contains("5550001111") && text.contains("*******1111"))
        }
    }
}
