import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct EventAPITests {
    @Test func eventsAreListedNewestFirstAndShownWhole() async throws {
        try await TestServer.run(at: "2026-11-20T16:00:00Z") { server in
            for minute in 1...3 {
                try await server.handle(try Samples.text("hours", id: "m\(minute)", minute: minute))
            }
            try await server.withAdmin { admin async throws in
                let page = try await admin.ask("GET", "/api/v1/events?family=message&state=done&limit=2")
                #expect(page["items", "0", "id"] == .string("m3") && page["items", "1", "id"] == .string("m2"))
                guard case .string(let next)? = page["next"] else {
                    Issue.record("no next page")
                    return
                }
                let rest = try await admin.ask("GET", "/api/v1/events?family=message&state=done&limit=2&cursor=\(next)")
                #expect(rest["items", "0", "id"] == .string("m1") && rest["next"] == .null)
                let story = try await admin.ask("GET", "/api/v1/events/m1")
                #expect(story["state"] == .string("done") && story["effects", "0", "kind"] != nil)
                #expect(try await admin.ask("GET", "/api/v1/events/none").status == 404)
                #expect(try await admin.ask("GET", "/api/v1/events?state=gone").status == 400)
            }
        }
    }

    @Test func anOverrideIsSetListedAndCleared() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let body = JSONValue.object([
                    "name": .string("emergency"), "reason": .string("flood"), "by": .string("Ada"),
                    "to": .array([.string("+15559876543")]),
                ])
                #expect(try await admin.ask("POST", "/api/v1/overrides", body).status == 201)
                #expect(try await admin.ask("GET", "/api/v1/overrides")["items", "0", "state"] == .string("in-force"))
                #expect(try await admin.ask("DELETE", "/api/v1/overrides/emergency?by=Bo").status == 200)
                #expect(try await admin.ask("DELETE", "/api/v1/overrides/emergency?by=Bo").status == 404)
                #expect(try await admin.ask("GET", "/api/v1/overrides")["items", "0", "state"] == .string("cleared"))
                let empty = JSONValue.object(["name": .string("x"), "reason": .string(" "), "by": .string("Ada")])
                #expect(try await admin.ask("POST", "/api/v1/overrides", empty).status == 400)
            }
        }
    }
}
