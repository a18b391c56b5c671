import Foundation
import TelnyxEvents
import Testing

@testable import Switchboard

@Suite struct AuditAPITests {
    @Test func whatOperatorsDoIsListedWithoutFullNumbers() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let closing = JSONValue.object(["name": .string("emergency"), "reason": .string("flood")])
                #expect(try await admin.ask("POST", "/api/v1/overrides", closing).status == 201)
                let block = JSONValue.object([
                    "number": .string("+15551234567"), "by": .string("Bo"), "reason": .string("+15551234567 rang"),
                ])
                _ = try await admin.ask("POST", "/api/v1/opt-outs", block)
                #expect(try await admin.ask("DELETE", "/api/v1/overrides/none").status == 404)
                let audit = try await admin.ask("GET", "/api/v1/audit")
                #expect(audit["items", "0", "operation"] == .string("clearOverride"))
                #expect(audit["items", "0", "status"] == .integer(404))
                #expect(
                    audit["items", "1", "subject"] == .string("…4567") && audit["items", "1", "who"] == .string("Bo")
                )
                #expect(audit["items", "1", "reason"] == .string("…4567 rang"))
                #expect(audit["items", "2", "who"] == .string("admin token"))
                #expect(audit["items", "2", "reason"] == .string("flood"))
                #expect(try await admin.ask("GET", "/api/v1/overrides")["items", "0", "by"] == .string("admin token"))
            }
        }
    }

    @Test func aSessionIsListedAndEnded() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let entry = JSONValue.object([
                    "token": .string(AdminClient.token), "name": .string("Ada"),
                ])
                #expect(try await admin.ask("POST", "/console/login", entry, token: nil).status == 200)
                let sessions = try await admin.ask("GET", "/api/v1/sessions")
                #expect(sessions["items", "0", "who"] == .string("Ada"))
                guard case .string(let id)? = sessions["items", "0", "id"] else {
                    Issue.record("no session")
                    return
                }
                #expect(try await admin.ask("DELETE", "/api/v1/sessions/\(id)").status == 200)
                #expect(try await admin.ask("DELETE", "/api/v1/sessions/\(id)").status == 404)
            }
        }
    }
}
