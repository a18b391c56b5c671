import Foundation
import GRDB
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

    private static func run(_ test: (TestServer, AdminClient) async throws -> Void) async throws {
        try await TestServer.run(yaml) { server in
            try await server.withAdmin(yaml: yaml) { try await test(server, $0) }
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
