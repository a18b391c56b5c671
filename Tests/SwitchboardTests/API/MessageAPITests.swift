import Foundation
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

@Suite struct MessageAPITests {
    private static let to = "+12125550123"

    private static func order(_ text: String, purpose: String = "informational", to: String = to) -> JSONValue {
        .object([
            "to": .string(to), "from": .string("+15557654321"), "text": .string(text), "purpose": .string(purpose),
        ])
    }

    @Test func aMessageGoesThroughGateAndOutboxOnce() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                let first = try await admin.ask(
                    "POST",
                    "/api/v1/messages",
                    Self.order("Your order is ready."),
                    key: "o-1"
                )
                #expect(first.status == 202 && first["state"] == .string("pending"))
                #expect(
                    try await admin.ask("POST", "/api/v1/messages", Self.order("Your order is ready."), key: "o-1")
                        .status == 202
                )
                #expect(
                    try await admin.ask("POST", "/api/v1/messages", Self.order("Other words."), key: "o-1").status
                        == 422
                )
                try await server.settle()
                #expect(server.texts == ["Your order is ready."])
                guard case .string(let id)? = first["id"] else {
                    Issue.record("no id: \(first.json)")
                    return
                }
                #expect(try await admin.ask("GET", "/api/v1/messages/\(id)")["state"] == .string("sent"))
            }
        }
    }

    @Test func whoOptedOutGetsNothing() async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                _ = try await admin.ask("POST", "/api/v1/opt-outs", .object(["number": .string(Self.to)]))
                let refused = try await admin.ask("POST", "/api/v1/messages", Self.order("Sale!", purpose: "marketing"))
                #expect(refused.status == 403 && refused["reason"] == .string("opted-out"))
                server.clock.advance(1)
                _ = try await admin.ask("DELETE", "/api/v1/opt-outs/\(Self.to)")
                #expect(
                    try await admin.ask("POST", "/api/v1/messages", Self.order("Sale!", purpose: "marketing")).status
                        == 202
                )
                try await server.settle()
                #expect(server.texts == ["Sale!"])
            }
        }
    }

    @Test func aMessageThatWouldBeTooLateIsRefusedAtNight() async throws {
        try await TestServer.run(at: "2026-11-20T05:00:00Z") { server in
            try await server.withAdmin { admin async throws in
                guard case .object(var order) = Self.order("Sale!", purpose: "marketing") else { return }
                order["notAfter"] = .string("2026-11-20T06:00:00Z")
                let refused = try await admin.ask("POST", "/api/v1/messages", .object(order))
                #expect(refused.status == 409 && refused["reason"] == .string("quiet-hours"))
                #expect(
                    try await admin.ask("POST", "/api/v1/messages", Self.order("Sale!", purpose: "marketing")).status
                        == 202
                )
                try await server.settle()
                #expect(server.texts.isEmpty)
            }
        }
    }

    @Test(arguments: [
        ("purpose", "reply"), ("purpose", "verification"), ("to", "555"), ("text", ""),
        ("text", String(repeating: "x", count: 1601)), ("from", ""), ("notAfter", "tomorrow"),
    ])
    func whatIsNoMessageIsAProblem(name: String, value: String) async throws {
        try await TestServer.run { server in
            try await server.withAdmin { admin async throws in
                guard case .object(var order) = Self.order("Hello") else { return }
                order[name] = .string(value)
                let refused = try await admin.ask("POST", "/api/v1/messages", .object(order))
                #expect(refused.status == 400 && refused["errors", "0", "path"] == .string(name), "\(refused.json)")
            }
        }
    }

    @Test func withoutAKeyForTheAPINothingIsTakenIn() async throws {
        try await TestServer.run { server in
            try await server.withAdmin(sends: false) { admin async throws in
                #expect(try await admin.ask("POST", "/api/v1/messages", Self.order("Hello")).status == 503)
            }
        }
    }
}
