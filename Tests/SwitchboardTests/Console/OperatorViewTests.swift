import Foundation
import GRDB
import Logging
import TelnyxEvents
import Testing

@testable import Switchboard

/// What the console asks the API for.
@Suite struct OperatorViewTests {
    private static func items(_ answer: AdminClient.Answer, _ name: String) -> [JSONValue] {
        if case .array(let items)? = answer[name] { items } else { [] }
    }

    @Test func hoursSayWhatIsOpenAndAClosureChangesThat() async throws {
        try await TestServer.run(at: "2026-11-20T15:00:00Z") { server in
            try await server.withAdmin { admin async throws in
                let before = try await admin.ask("GET", "/api/v1/hours")
                #expect(
                    before["items", "0", "open"] == .bool(true) && before["items", "0", "layer"] == .string("weekly")
                )
                #expect(before["items", "0", "until"] == .string("2026-11-20T22:00:00Z"))
                let closing = JSONValue.object([
                    "name": .string("office"), "reason": .string("flood"), "until": .string("2026-11-20T18:00:00Z"),
                ])
                #expect(try await admin.ask("POST", "/api/v1/overrides", closing).status == 201)
                let after = try await admin.ask("GET", "/api/v1/hours")
                #expect(
                    after["items", "0", "open"] == .bool(false) && after["items", "0", "layer"] == .string("override")
                )
                #expect(after["items", "0", "until"] == .string("2026-11-20T18:00:00Z"))
                let calls = try await admin.ask("GET", "/api/v1/calls")
                #expect(calls["numbers", "0", "rule"] == .string("closed"))
                let inForce = try await admin.ask("GET", "/api/v1/overrides?state=in-force")
                #expect(Self.items(inForce, "items").count == 1)
                _ = try await admin.ask("DELETE", "/api/v1/overrides/office")
                #expect(Self.items(try await admin.ask("GET", "/api/v1/overrides?state=in-force"), "items").isEmpty)
            }
        }
    }

    @Test func callsOfTheLastHourAreCountedByRule() async throws {
        try await TestServer.run { server in
            for index in 0..<3 { try await server.handle(try Samples.call(id: "v3:early\(index)")) }
            server.clock.advance(3601)
            for index in 0..<2 { try await server.handle(try Samples.call(id: "v3:open\(index)")) }
            try await server.handle(try Samples.call(from: "+442079460911", id: "v3:far"))
            try await server.withAdmin { admin async throws in
                let calls = try await admin.ask("GET", "/api/v1/calls")
                #expect(calls["routes", "0", "rule"] == .string("open") && calls["routes", "0", "calls"] == .integer(2))
                #expect(calls["routes", "1", "rule"] == .string("overseas"))
                #expect(calls["numbers", "0", "plan"] == .string("main"))
                #expect(calls["numbers", "0", "dial", "0"] == .string("+12125550123"))
            }
        }
    }

    @Test func theExactBytesAreShownAndThatIsWrittenDown() async throws {
        try await TestServer.run { server in
            let text = try Samples.text("hours", id: "m1")
            try await server.handle(text)
            try await server.withAdmin { admin async throws in
                let body = try await admin.ask("GET", "/api/v1/events/m1/body")
                #expect(body["text"] == .string(String(decoding: text.body, as: UTF8.self)))
                #expect(body["bytes"] == .integer(Int64(text.body.count)) && body["format"] == .string("json"))
                #expect(try await admin.ask("GET", "/api/v1/events/none/body").status == 404)
                let audit = try await admin.ask("GET", "/api/v1/audit")
                #expect(audit["items", "1", "operation"] == .string("showEventBody"))
                #expect(audit["items", "1", "subject"] == .string("m1"))
            }
        }
    }

    @Test func eventsAreFoundByNumberAndListedWithItsLastDigits() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("hours", id: "m1"))
            try await server.handle(try Samples.text("hours", id: "m2", minute: 1, from: "+13125550009"))
            try await server.withAdmin { admin async throws in
                let found = try await admin.ask("GET", "/api/v1/events?number=%2B13125550009")
                #expect(Self.items(found, "items").count == 1 && found["items", "0", "id"] == .string("m2"))
                #expect(found["items", "0", "party"] == .string("…0009"))
                let story = try await admin.ask("GET", "/api/v1/events/m2")
                #expect(story["settledAt"] != nil && story["effects", "0", "createdAt"] != nil)
            }
        }
    }

    @Test func statusAndTrafficSayHowItGoes() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("hours", id: "m1"))
            try await server.handle(try Samples.call(id: "v3:call1"))
            try await server.withAdmin { admin async throws in
                let status = try await admin.ask("GET", "/api/v1/status")
                #expect(status["well"] == .bool(true) && status["version"] == .string(Release.version))
                #expect(status["trouble", "deadEvents"] == .integer(0) && status["disk", "freeBytes"] != nil)
                #expect(status["outbox", "0", "breaker"] == .string("closed"))
                let watch = MinuteWatch(
                    database: server.database,
                    journal: server.exchange.journal,
                    book: admin.parts.book,
                    interval: .seconds(1),
                    now: { server.clock.now },
                    logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
                )
                let position = await watch.look(after: nil)
                _ = await watch.look(after: position)
                let traffic = try await admin.ask("GET", "/api/v1/traffic?minutes=2")
                #expect(traffic["events", "message", "1"] == .integer(1))
                #expect(traffic["events", "call", "1"] == .integer(1))
                #expect(traffic["outbox", "1"] == .integer(0) && traffic["outbox", "0"] == .null)
                #expect(try await admin.ask("GET", "/api/v1/traffic?minutes=181").status == 400)
            }
        }
    }

    @Test func whatWasGivenUpIsListedAndTriedAgain() async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text("hours", id: "m1"))
            try await server.database.write { db in
                try db.execute(sql: "UPDATE outbox SET state = 'failed', lastError = 'no' WHERE event = 'm1'")
                try db.execute(sql: "UPDATE journal SET state = 'dead', lastError = 'no' WHERE id = 'm1'")
            }
            try await server.withAdmin { admin async throws in
                let letters = try await admin.ask("GET", "/api/v1/dead-letters")
                #expect(letters["items", "0", "what"] == .string("message.received"))
                #expect(letters["items", "1", "what"] == .string("message to telnyx.messages"))
                let retried = try await admin.ask("POST", "/api/v1/events/m1/retry", .object([:]))
                #expect(retried["retried", "0"] == .string("event") && retried.status == 200)
                #expect(Self.items(try await admin.ask("GET", "/api/v1/dead-letters"), "items").isEmpty)
                #expect(try await admin.ask("POST", "/api/v1/events/none/retry", .object([:])).status == 404)
            }
        }
    }

    @Test func messagesAreReportedByTheHour() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let report = try await admin.ask("GET", "/api/v1/messages/report?hours=1")
                #expect(report.status == 200 && Self.items(report, "items").isEmpty)
                #expect(try await admin.ask("GET", "/api/v1/messages/report?hours=0").status == 400)
            }
        }
    }
}
