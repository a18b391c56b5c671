import Foundation
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct OptOutAPITests {
    private static let number = "+14155550123"

    @Test func aNumberIsBlockedShownAndLifted() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let body = JSONValue.object([
                    "number": .string(Self.number), "reason": .string("phoned"), "by": .string("Ada"),
                ])
                let added = try await admin.ask("POST", "/api/v1/opt-outs", body, key: "call-17")
                #expect(added.status == 201 && added["blocked"] == .bool(true))
                #expect(try await admin.ask("POST", "/api/v1/opt-outs", body, key: "call-17").json == added.json)
                #expect(
                    try await admin.ask("GET", "/api/v1/opt-outs/\(Self.number)")["blocks", "0", "scope"]
                        == .string("everything")
                )
                let history = try await admin.ask("GET", "/api/v1/opt-outs/\(Self.number)/history")
                #expect(history["items", "0", "by"] == .string("Ada") && history["items", "1"] == nil)
                #expect(try await admin.ask("GET", "/api/v1/opt-outs")["items", "0", "number"] == .string(Self.number))
                server.clock.advance(1)
                let lifted = try await admin.ask("DELETE", "/api/v1/opt-outs/\(Self.number)?by=Bo&reason=mistake")
                #expect(lifted.status == 200 && lifted["blocked"] == .bool(false))
                #expect(try await admin.ask("GET", "/api/v1/opt-outs")["items"] == .array([]))
                let verdict = try ConsentDesk(database: server.database).verify()
                guard case .intact(rows: 2, head: _) = verdict else {
                    Issue.record("\(verdict)")
                    return
                }
            }
        }
    }

    @Test func aListComesInPages() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                for last in 100..<105 {
                    let body = JSONValue.object(["number": .string("+14155550\(last)")])
                    #expect(try await admin.ask("POST", "/api/v1/opt-outs", body).status == 201)
                }
                var seen: [JSONValue] = []
                var query = "?limit=2"
                for _ in 0..<3 {
                    let page = try await admin.ask("GET", "/api/v1/opt-outs\(query)")
                    if case .array(let items)? = page["items"] { seen += items }
                    guard case .string(let next)? = page["next"] else { break }
                    query = "?limit=2&cursor=\(next)"
                }
                #expect(seen.count == 5 && Set(seen).count == 5)
            }
        }
    }

    /// An erased person is a masked line at the end, and is still found by who knows the number.
    @Test func erasedPersonsAreListedWithoutTheirNumbers() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                for last in 100..<104 {
                    let body = JSONValue.object(["number": .string("+14155550\(last)")])
                    #expect(try await admin.ask("POST", "/api/v1/opt-outs", body).status == 201)
                }
                for last in 100..<103 {
                    _ = try await PersonEraser(database: server.database).erase(
                        try #require(PhoneNumber(e164: "+14155550\(last)")),
                        signed: ConsentClerk.Signature(author: "ada", reason: "asked"),
                        at: server.clock.now
                    )
                }
                var seen: [JSONValue] = []
                var query: String? = "?limit=2"
                while let asked = query {
                    let page = try await admin.ask("GET", "/api/v1/opt-outs\(asked)")
                    if case .array(let items)? = page["items"] { seen += items }
                    query = if case .string(let next)? = page["next"] { "?limit=2&cursor=\(next)" } else { nil }
                }
                #expect(seen.count == 4 && Set(seen).count == 4)
                let numbers = seen.compactMap { if case .string(let number)? = $0["number"] { number } else { nil } }
                #expect(numbers.first == "+14155550103")
                #expect(numbers.dropFirst().allSatisfy { $0.hasPrefix("erased:") && !$0.contains("4155") })
                let asked = try await admin.ask("GET", "/api/v1/opt-outs/+14155550101")
                #expect(asked["blocked"] == .bool(true))
            }
        }
    }

    @Test func whatIsWrongIsAProblem() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                #expect(try await admin.ask("GET", "/api/v1/opt-outs", token: nil).status == 401)
                #expect(try await admin.ask("GET", "/api/v1/opt-outs", token: "wrong").status == 401)
                #expect(try await admin.ask("GET", "/api/v1/opt-outs/12").status == 400)
                let bad = JSONValue.object(["number": .string(Self.number), "scope": .string("some")])
                let refused = try await admin.ask("POST", "/api/v1/opt-outs", bad)
                #expect(refused.status == 400 && refused["errors", "0", "path"] == .string("scope"))
                #expect(refused.headers["content-type"] == "application/problem+json")
                #expect(
                    try await admin.ask("POST", "/api/v1/opt-outs", .object([:]))["errors", "0", "path"]
                        == .string("number")
                )
            }
        }
    }

    @Test func aDoubtIsDecidedOnce() async throws {
        try await TestServer.run(at: "2026-11-20T16:00:00Z") { server in
            try await server.handle(try Samples.text("wrong number", id: "doubt", minute: 1))
            try await server.withAdmin { admin async throws in
                let reviews = try await admin.ask("GET", "/api/v1/reviews")
                guard case .string(let number)? = reviews["items", "0", "number"] else {
                    Issue.record("nothing waits: \(reviews.json)")
                    return
                }
                let body = JSONValue.object(["reason": .string("they were joking"), "by": .string("Ada")])
                let restored = try await admin.ask("POST", "/api/v1/reviews/\(number)/restore", body)
                #expect(restored.status == 200 && restored["blocked"] == .bool(false))
                #expect(try await admin.ask("POST", "/api/v1/reviews/\(number)/restore", body).status == 404)
                #expect(try await admin.ask("GET", "/api/v1/reviews")["items"] == .array([]))
            }
        }
    }
}
