import EventIngress
import Foundation
import Handlers
import Numbering
import OptOut
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
            try await server.handle(try Samples.text("hours", id: "next", minute: 1))
            #expect(server.standIn.received.count == 1)
        }
    }
}

extension TestServer {
    /// What `opt-outs check` says about the customer.
    fileprivate func isBlocked() throws -> Bool {
        let number = try #require(PhoneNumber(e164: Samples.customer))
        return try ConsentDesk(storage: try Storage(reading: directory)).state(of: number).isBlocked
    }

    /// What `opt-outs history` lists for the customer.
    fileprivate func history() throws -> [ConsentRecord] {
        let number = try #require(PhoneNumber(e164: Samples.customer))
        return try ConsentDesk(storage: try Storage(reading: directory)).history(of: number)
    }
}
