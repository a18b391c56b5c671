import EventIngress
import Foundation
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// The answers of `POST /webhooks/telnyx`, contract section 2.
@Suite struct WebhookStatusTests {
    @Test func onlyAValidSignatureIsBelieved() async throws {
        try await TestServer.run { server in
            for signing in Knock.Signing.allCases {
                let event = try Samples.text("hello", id: signing.rawValue)
                let reply = try await server.answer(to: .event(event.body, signing))
                let isGood = signing == .right || signing == .old
                #expect(reply.status == (isGood ? 200 : 401), "\(signing)")
                #expect(reply.text == (isGood ? #"{"received":true}"# : ""), "\(signing)")
                #expect(try await (server.entry(signing.rawValue) != nil) == isGood, "\(signing)")
            }
        }
    }

    @Test(arguments: [Knock.Framing.declared, .chunked])
    func aBodyOverTheLimitIsRefusedAndTheConnectionClosed(framing: Knock.Framing) async throws {
        try await TestServer.run("server: { max-body: 64kB }") { server in
            for (bytes, status) in [(64_000, 400), (64_001, 413), (200_000, 413)] {
                var knock = Knock.event(Data(repeating: UInt8(ascii: "x"), count: bytes))
                knock.framing = framing
                let reply = try await server.answer(to: knock)
                #expect(reply.status == status, "\(bytes)")
                #expect((reply.headers["connection"] == "close") == (status == 413), "\(bytes)")
                #expect(reply.text.isEmpty)
            }
        }
    }

    @Test(arguments: ["", "not json", "[1,2", "\u{0}", #"{"a":1}{"b":2}"#])
    func authenticButNotJSONIs400(body: String) async throws {
        try await TestServer.run { server in
            let reply = try await server.answer(to: .event(Data(body.utf8)))
            #expect(reply.status == 400)
            #expect(reply.text.isEmpty)
            // Who does not sign learns nothing about bodies.
            #expect(try await server.answer(to: .event(Data(body.utf8), .forged)).status == 401)
        }
    }

    @Test(arguments: [
        (#"{"data":{"event_type":"call.initiated","payload":{}}}"#, "call.initiated"),
        (#"{"data":{"id":"no-type"}}"#, nil), (#"{"hello":"world"}"#, nil), ("[]", nil), ("42", nil),
        (#"{"event_type":"call_initiated","payload":{"call_control_id":"x"}}"#, nil),
    ])
    func oddEnvelopesAreKept(body: String, type: String?) async throws {
        try await TestServer.run { server in
            #expect(try await server.answer(to: .event(Data(body.utf8))).status == 200)
            try await server.settle()
            let entries = try await server.exchange.journal.entries(limit: 10)
            #expect(entries.map(\.state) == [.done])
            if let type { #expect(entries.first?.type == type) } else { #expect(entries.first?.family == .other) }
        }
    }

    @Test func oneIDDeliveredTogetherManyTimesHasOneEffect() async throws {
        try await TestServer.run { server in
            let event = try Samples.text("hours", id: "crowd")
            let statuses = try await withThrowingTaskGroup(of: Int.self) { group in
                for _ in 1...24 { group.addTask { try await server.post(event).status } }
                return try await group.reduce(into: Set<Int>()) { $0.insert($1) }
            }
            try await server.settle()
            #expect(statuses == [200])
            #expect(server.standIn.received.count == 1)
        }
    }
}
