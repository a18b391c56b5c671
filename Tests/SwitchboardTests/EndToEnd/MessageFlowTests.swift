import EventIngress
import Foundation
import Handlers
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// Texts and their answers, and an API that does not do as it should.
@Suite struct MessageFlowTests {
    private static let hours = "We're open Mon-Fri 9am-5pm EST."

    @Test(arguments: [
        ("HOURS", hours), ("Hours?", hours), (" hours ", hours), ("ｈｏｕｒｓ", hours),
        ("what are your hours", "Thanks for your message!"),
        ("HELP", nil), ("info", nil), ("Good morning", "Thanks for your message!"),
    ])
    func aTextIsAnsweredByItsWords(words: String, answer: String?) async throws {
        try await TestServer.run { server in
            try await server.handle(try Samples.text(words, id: "text"))
            let sent = try #require(server.standIn.carriedOut.last)
            #expect(server.texts.count == 1)
            #expect(sent["from"] == Samples.office)
            #expect(sent["to"] == Samples.customer)
            if let answer {
                #expect(sent["text"] == answer)
            } else {
                #expect(sent["text"]?.hasPrefix("Example Ltd: For help contact help@example.com.") == true)
            }
            #expect(try await server.effects("text").map(\.state) == [.sent])
        }
    }

    /// An agent answers at an address of its own, with the profile, and is refused without one.
    @Test(arguments: [("profile-1", EffectState.sent), (nil, .failed)] as [(String?, EffectState)])
    func anAgentIsAnsweredAsAnAgent(profile: String?, state: EffectState) async throws {
        try await TestServer.run { server in
            let path = "events/message/message.received-receiving-rcs-webhooks.json"
            var edits = ["id=rcs", "payload.body.text=hours", "payload.to=[{\"agent_id\": \"agent-7\"}]"]
            edits.append("payload.messaging_profile_id=\(profile.map { "\"\($0)\"" } ?? "null")")
            edits += ["occurred_at=2026-11-20T15:00:00.000+00:00"]
            try await server.handle(try Samples.fixture(path, edits))
            #expect(try await server.effects("rcs").map(\.state) == [state])
            let sent = try #require(server.standIn.received.last)
            #expect(sent.target == "/v2/messages/rcs")
            #expect(sent["agent_id"] == "agent-7" && sent["messaging_profile_id"] == profile && sent["from"] == nil)
            #expect(sent.body["agent_message"]?["content_message"]?["text"] == .string(Self.hours))
        }
    }

    @Test(arguments: ["12345", "ACME BANK"])
    func machinesAreNotAnswered(sender: String) async throws {
        try await TestServer.run { server in
            try await server.handle(
                try Samples.text("hours", id: "machine", ["payload.from.phone_number=\"\(sender)\""])
            )
            #expect(server.texts.isEmpty)
            #expect(try await server.entry("machine")?.state == .done)
        }
    }

    @Test(arguments: [(500, nil), (503, 7), (429, 20)] as [(Int, Int?)])
    func aFailingAPIIsAskedAgainAndTheTextLeavesOnce(status: Int, retryAfter: Int?) async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/messages", times: 2, status: status, retryAfter: retryAfter))
            try await server.handle(try Samples.text("hours", id: "text"))
            #expect(try await server.effects("text").map(\.state) == [.pending])
            #expect(server.texts.isEmpty)
            if let retryAfter {
                try await server.pass(seconds: Double(retryAfter) - 1)
                #expect(server.standIn.received.count == 1)
            }
            for _ in 1...3 { try await server.pass(seconds: 60) }
            #expect(server.texts == [Self.hours])
            #expect(server.standIn.received.count == 3)
            #expect(try await server.effects("text").map(\.state) == [.sent])
        }
    }

    @Test(arguments: [
        (StandInFault(path: "/v2/messages", drop: true), EffectState.unconfirmed),
        // The status has come, only the message's id is lost.
        (StandInFault(path: "/v2/messages", truncate: true), .sent),
    ])
    func aTextWhoseAnswerIsLostIsNeverSentAgain(fault: StandInFault, state: EffectState) async throws {
        try await TestServer.run { server in
            server.standIn.add(fault)
            try await server.handle(try Samples.text("hours", id: "text"))
            for _ in 1...3 { try await server.pass(seconds: 3600) }
            #expect(server.texts == [Self.hours])
            #expect(try await server.effects("text").map(\.state) == [state])
        }
    }

    @Test func anAnswerThatIsHalfAnHourLateIsNotSent() async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/messages", times: nil, status: 503))
            try await server.handle(try Samples.text("hours", id: "text"))
            server.standIn.clearFaults()
            try await server.pass(seconds: 1801)
            #expect(server.texts.isEmpty)
            let effect = try #require(try await server.effects("text").first)
            #expect(effect.state == .refused)
            #expect(effect.lastError == "too late to send")
        }
    }

    @Test(arguments: [502, 504])
    func aGatewayThatGaveUpLeavesTheTextUnconfirmed(status: Int) async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/messages", status: status))
            try await server.handle(try Samples.text("hours", id: "text"))
            for _ in 1...3 { try await server.pass(seconds: 3600) }
            #expect(server.standIn.received.count == 1)
            #expect(try await server.effects("text").map(\.state) == [.unconfirmed])
        }
    }

    @Test func aRefusalForGoodIsFailed() async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/messages", times: nil, status: 422, code: "40305"))
            try await server.handle(try Samples.text("hours", id: "text"))
            let effects = try await server.effects("text")
            #expect(effects.map(\.state) == [.failed])
            #expect(effects.first?.lastError?.contains("40305") == true)
        }
    }

    @Test func ourOwnMessagesOnTheirWayAreOnlyRecorded() async throws {
        try await TestServer.run { server in
            for name in [
                "message.sent-receiving-webhooks-for-messaging", "message.finalized-derived-sending_failed-40014",
            ] {
                try await server.handle(try Samples.fixture("events/message/\(name).json", ["id=\(name)"]))
                #expect(try await server.entry(name)?.state == .done)
                #expect(try await server.effects(name).isEmpty)
            }
        }
    }
}
