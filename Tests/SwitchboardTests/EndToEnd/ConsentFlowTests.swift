import EventIngress
import Foundation
import Handlers
import Numbering
import OptOut
import TelnyxEvents
import TelnyxStandIn
import Testing

@testable import Switchboard

/// STOP, START and HELP from the webhook to the API.
@Suite struct ConsentFlowTests {
    private static let afternoon = "2026-11-20T16:00:00Z"
    private static let stopped =
        "Example Ltd: You are unsubscribed and will get no more messages from us. "
        + "Reply START to return."

    @Test func aStopIsConfirmedOnceAndHeldUntilStart() async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            try await server.handle(try Samples.text("STOP", id: "stop", minute: 1))
            #expect(server.texts == [Self.stopped])
            #expect(try server.isBlocked())
            try await server.handle(try Samples.text("stop", id: "again", minute: 2))
            try await server.handle(try Samples.text("hours", id: "hours", minute: 3))
            try await server.handle(try Samples.text("what now", id: "other", minute: 4))
            #expect(server.texts == [Self.stopped])
            #expect(try await server.decision("hours")?.summary.contains("opted-out") == true)

            try await server.handle(try Samples.text("HELP", id: "help", minute: 5))
            #expect(server.texts.last?.contains("help@example.com") == true)
            try await server.handle(try Samples.text("START", id: "start", minute: 6))
            #expect(server.texts.last == "Example Ltd: You are subscribed again. Reply HELP for help, STOP to end.")
            #expect(try !server.isBlocked())
            try await server.handle(try Samples.text("hours", id: "hours-2", minute: 7))
            #expect(server.texts.count == 4)
            #expect(server.texts.last == "We're open Mon-Fri 9am-5pm EST.")
        }
    }

    @Test func aLateOlderStartDoesNotUndoAStop() async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            try await server.handle(try Samples.text("STOP", id: "stop", minute: 10))
            try await server.handle(try Samples.text("START", id: "late", minute: 5))
            #expect(try server.isBlocked())
            try await server.handle(try Samples.text("hours", id: "hours", minute: 11))
            #expect(server.texts == [Self.stopped])
        }
    }

    @Test func aTieMeansOptedOut() async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            try await server.handle(try Samples.text("STOP", id: "b-stop", minute: 10))
            try await server.handle(try Samples.text("START", id: "a-start", minute: 10))
            #expect(try server.isBlocked())
        }
    }

    @Test(arguments: [
        "please stop texting me", "Unsubscribe", "stop.", "ＳＴＯＰ", "take me off your list", "arrêt", "no más mensajes",
    ])
    func plainWordsStopToo(words: String) async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            try await server.handle(try Samples.text(words, id: "words"))
            #expect(try server.isBlocked())
            #expect(server.texts.count == 1)
            #expect(try server.history().map(\.entry.words) == [words])
            try await server.handle(try Samples.text("hours", id: "hours", minute: 1))
            #expect(server.texts.count == 1)
        }
    }

    @Test(arguments: [
        ("STOP", "STOP", true), ("START", "START", false), ("HELP", "HELP", false), ("STOP", "hours", true),
    ])
    func whatTelnyxAnsweredIsRecordedAndNothingIsSaid(type: String, words: String, isBlocked: Bool) async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            let text = try Samples.text(words, id: "auto", ["payload.autoresponse_type=\(type)"])
            try await server.handle(text)
            #expect(server.texts.isEmpty)
            #expect(try server.isBlocked() == isBlocked)
            #expect(try server.history().map(\.entry.source) == [.carrier])
            #expect(try await server.entry("auto")?.state == .done)
        }
    }

    @Test func theRefusalOfTheAPIBlocksTheNumber() async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            server.standIn.block(Samples.customer)
            try await server.handle(try Samples.text("hours", id: "blocked"))
            #expect(try await server.effects("blocked").map(\.state) == [.failed])
            #expect(try server.isBlocked())
            #expect(try server.history().map(\.entry.source) == [.carrierError])
            #expect(try server.history().map(\.entry.event.rawValue) == ["blocked/reply/40300"])
            try await server.handle(try Samples.text("hours", id: "next", minute: 1))
            #expect(server.standIn.received.count == 1)
        }
    }

    @Test func aRefusedAnswerBlocksEvenWhereTheQuestionHasARowOfThatScope() async throws {
        try await TestServer.run(at: Self.afternoon) { server in
            server.standIn.block(Samples.customer)
            // Without a profile the row of the HELP and the row of the refusal are both about the sender.
            try await server.handle(try Samples.text("HELP", id: "help", ["payload.messaging_profile_id=null"]))
            #expect(try server.history().map(\.entry.kind) == [.help, .optOut])
            #expect(Set(try server.history().map(\.entry.scope)) == [.sender(Samples.office)])
            #expect(try server.isBlocked())
        }
    }

    @Test(arguments: ["STOP", "START", "HELP"], ["[{\"agent_id\":\"e4448a5c0670c2a9\"}]", "[]"])
    func aMessageToAnAgentWithoutANumberIsHandled(words: String, to: String) async throws {
        let yaml = TestServer.yaml.replacing("messaging:\n", with: "messaging:\n  opt-out: { scope: sender }\n")
        try await TestServer.run(yaml) { server in
            let path = "events/message/message.received-receiving-rcs-webhooks.json"
            let edits = ["id=rcs", "payload.body.text=\(words)", "payload.to=\(to)"]
            try await server.handle(try Samples.fixture(path, edits))
            #expect(try await server.entry("rcs")?.state == .done)
            let profile = ConsentScope.profile("740572b6-099c-44a1-89b9-6c92163bc68d")
            let scope = to == "[]" ? profile : .sender("e4448a5c0670c2a9")
            #expect(try server.history(of: "+13125000000").map(\.entry.scope) == [scope])
            #expect(try server.isBlocked("+13125000000") == (words == "STOP"))
        }
    }
}

extension TestServer {
    /// What `opt-outs check` says about the customer, or somebody else.
    func isBlocked(_ number: String = Samples.customer) throws -> Bool {
        let number = try #require(PhoneNumber(e164: number))
        return try ConsentDesk(storage: try Storage(reading: directory)).state(of: number).isBlocked
    }

    /// What `opt-outs history` lists for the customer, or somebody else.
    func history(of number: String = Samples.customer) throws -> [ConsentRecord] {
        let number = try #require(PhoneNumber(e164: number))
        return try ConsentDesk(storage: try Storage(reading: directory)).history(of: number)
    }
}
