import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

@Suite struct VerificationAPITests {
    private static let yaml = """
        messaging: { brand: Example Ltd }
        verifications:
          from: "+15557654321"
          text: "{code} is your Example code."
          countries: [US]
          attempts: 3
          sends: 2
          per-number: 4/1h
          per-prefix: 5/1h
        """
    private static let number = "+12125550123"

    private static func run(
        hearsOfMessages: Bool = false,
        _ test: (TestServer, AdminClient) async throws -> Void
    ) async throws {
        let yaml =
            hearsOfMessages ? "\(yaml)\nsinks: { archive: { url: \"http://127.0.0.1:9\", events: [message] } }" : yaml
        try await TestServer.run(yaml, hearsOfMessages: hearsOfMessages) { server in
            try await server.withAdmin(yaml: yaml) { try await test(server, $0) }
        }
    }

    /// Every place of the database that holds the code, as `table.column`; TEXT and BLOB alike.
    private static func places(of code: String, in server: TestServer) async throws -> [String] {
        try await server.database.read { db in
            let tables = try String.fetchAll(db, sql: "SELECT name FROM sqlite_master WHERE type = 'table'")
            return try tables.flatMap { table in
                try db.columns(in: table).map(\.name).filter { column in
                    let sql = "SELECT count(*) FROM \"\(table)\" WHERE instr(CAST(\"\(column)\" AS TEXT), ?) > 0"
                    return try Int.fetchOne(db, sql: sql, arguments: [code]) != 0
                }.map { "\(table).\($0)" }
            }
        }
    }

    private static func start(_ admin: AdminClient, _ number: String = number) async throws -> AdminClient.Answer {
        try await admin.ask("POST", "/api/v1/verifications", .object(["number": .string(number)]))
    }

    private static func check(_ admin: AdminClient, _ id: String, _ code: String) async throws -> AdminClient.Answer {
        try await admin.ask("POST", "/api/v1/verifications/\(id)/check", .object(["code": .string(code)]))
    }

    private static func id(_ answer: AdminClient.Answer) throws -> String {
        let id: String? = if case .string(let id)? = answer["id"] { id } else { nil }
        return try #require(id, "\(answer.json)")
    }

    /// The code of the last text that went out.
    private static func code(_ server: TestServer) async throws -> String {
        try await server.settle()
        return String(try #require(server.texts.last).prefix(6))
    }

    @Test func theRightCodeCountsOnceAndIsNowhereKept() async throws {
        try await Self.run { server, admin async throws in
            let started = try await Self.start(admin)
            let id = try Self.id(started)
            #expect(started.status == 201 && started["state"] == .string("pending"))
            let code = try await Self.code(server)
            #expect(server.texts == ["\(code) is your Example code."])
            let bodies = try await server.database.read { db in
                try Data.fetchAll(db, sql: "SELECT body FROM outbox")
                    + Data.fetchAll(db, sql: "SELECT hmac FROM verifications")
            }
            #expect(bodies.count == 2 && bodies.allSatisfy { $0.range(of: Data(code.utf8)) == nil })
            #expect(try await Self.check(admin, id, "\(code.prefix(3)) \(code.suffix(3))")["verified"] == .bool(true))
            let again = try await Self.check(admin, id, code)
            #expect(again["verified"] == .bool(false) && again["state"] == .string("verified"))
        }
    }

    /// Telnyx repeats the text in the events of the message, before our request is answered.
    @Test func theCodeDoesNotComeBackWithTheEventsOfItsMessage() async throws {
        try await Self.run(hearsOfMessages: true) { server, admin async throws in
            _ = try await Self.start(admin)
            let code = try await Self.code(server)
            // The events came while the text was sent, after the feed was last idle.
            try await server.settle()
            let events = try await server.exchange.journal.entries()
            #expect(events.map(\.type).sorted() == ["message.finalized", "message.sent"])
            for event in events {
                let decision = try await server.decision(event.id.rawValue)
                #expect(decision?.summary.hasSuffix("the one-time code was not written down") == true)
                #expect(event.conflicts == 0)
            }
            let forwards = try await server.database.read {
                try String.fetchAll($0, sql: "SELECT CAST(body AS TEXT) FROM outbox WHERE kind = 'forward'")
            }
            #expect(forwards.count == 2)
            #expect(try await Self.places(of: code, in: server) == [])
            #expect(await CodeSweeping(database: server.database, logger: Logger(label: "test")).sweep(after: 0) > 0)
            for suffix in ["", "-wal"] {
                let bytes = try Data(contentsOf: URL(filePath: server.directory.database + suffix))
                #expect(bytes.range(of: Data(code.utf8)) == nil, "\(suffix)")
            }
        }
    }

    /// The same event again, with another attempt number, is a duplicate and no other body.
    @Test func aRedeliveryOfABlankedEventIsADuplicate() async throws {
        try await Self.run { server, admin async throws in
            _ = try await Self.start(admin)
            let code = try await Self.code(server)
            let text = "payload.text=\(code) is your Example code."
            for attempt in 1...2 {
                let edits = ["id=late", text, "meta.attempt=\(attempt)"]
                try await server.handle(
                    try Samples.fixture("events/message/message.finalized-send-your-first-message.json", edits)
                )
            }
            #expect(try await server.entry("late")?.conflicts == 0)
            #expect(try await Self.places(of: code, in: server) == [])
            let other = ["id=other", "payload.text=123 is your Example code."]
            try await server.handle(
                try Samples.fixture("events/message/message.finalized-send-your-first-message.json", other)
            )
            #expect(try await Self.places(of: "123 is your Example code.", in: server) == ["journalBodies.body"])
        }
    }

    @Test func guessesAreCounted() async throws {
        try await Self.run { server, admin async throws in
            let id = try Self.id(try await Self.start(admin))
            let code = try await Self.code(server)
            let wrong = code == "000000" ? "000001" : "000000"
            for left in [2, 1, 0] {
                #expect(try await Self.check(admin, id, wrong)["attemptsLeft"] == .integer(Int64(left)))
            }
            let late = try await Self.check(admin, id, code)
            #expect(late["verified"] == .bool(false) && late["state"] == .string("failed"))
            #expect(try await admin.ask("POST", "/api/v1/verifications/\(id)/resend").status == 409)
        }
    }

    @Test func aCodeEndsWithItsTime() async throws {
        try await Self.run { server, admin async throws in
            let id = try Self.id(try await Self.start(admin))
            let code = try await Self.code(server)
            server.clock.advance(600)
            let late = try await Self.check(admin, id, code)
            #expect(late["verified"] == .bool(false) && late["state"] == .string("expired"))
        }
    }

    @Test func anotherTextComesAfterAPauseWithAnotherCode() async throws {
        try await Self.run { server, admin async throws in
            let id = try Self.id(try await Self.start(admin))
            _ = try await Self.code(server)
            let early = try await admin.ask("POST", "/api/v1/verifications/\(id)/resend")
            #expect(early.status == 429 && early.headers["retry-after"] == "30")
            server.clock.advance(30)
            #expect(try await admin.ask("POST", "/api/v1/verifications/\(id)/resend")["sendsLeft"] == .integer(0))
            let code = try await Self.code(server)
            #expect(server.texts.count == 2)
            #expect(try await Self.check(admin, id, code)["verified"] == .bool(true))
        }
    }

    @Test func wholeRangesAndOtherCountriesGetNothing() async throws {
        try await Self.run { server, admin async throws in
            let foreign = try await Self.start(admin, "+447400123456")
            #expect(foreign.status == 403 && foreign["reason"] == .string("country-not-allowed"))
            for last in 0..<5 { #expect(try await Self.start(admin, "+1212555010\(last)").status == 201) }
            let pumped = try await Self.start(admin, "+12125550109")
            #expect(pumped.status == 429 && pumped.headers["retry-after"] == "3600")
            for _ in 0..<4 { #expect(try await Self.start(admin, "+13105550123").status == 201) }
            #expect(try await Self.start(admin, "+13105550123").status == 429)
            server.clock.advance(3601)
            #expect(try await Self.start(admin, "+12125550109").status == 201)
        }
    }

    @Test func whoOptedOutGetsNoCode() async throws {
        try await Self.run { server, admin async throws in
            _ = try await admin.ask("POST", "/api/v1/opt-outs", .object(["number": .string(Self.number)]))
            let refused = try await Self.start(admin)
            #expect(refused.status == 403 && refused["reason"] == .string("opted-out"))
            try await server.settle()
            #expect(server.texts.isEmpty)
            let kept = try await server.database.read {
                try Int.fetchOne($0, sql: "SELECT count(*) FROM verifications")
            }
            #expect(kept == 0)
        }
    }

    @Test func withoutTheSectionNothingIsSent() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                #expect(try await Self.start(admin).status == 503)
            }
        }
    }
}
