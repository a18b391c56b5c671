import Foundation
import GRDB
import Handlers
import TeXML
import TelnyxEvents
import Testing

@testable import Switchboard

/// Menus, queues with agents, whispers and texts of a TeXML application, over HTTP from document to document.
@Suite struct VoicePlanFlowTests {
    private static let yaml = """
        voice:
          numbers: { "+15550009999": agents, default: main }
          plans:
            main:
              - do:
                  - menu: For sales press 1. For the address press 2.
                    retries: 1
                    options:
                      "1": { words: [sales], do: [ { plan: sales } ] }
                      "2": [ { text: "Hookswitch, 1 Main St" }, { say: We have sent you a text. } ]
                  - voicemail: main
            sales:
              - do:
                  - { dial: "+15550100123", whisper: "A call for sales. Press 1.", accept: "1" }
                  - { enqueue: sales, max-size: 2, max-wait: 60s, overflow: [ { voicemail: sales } ] }
            agents:
              - when: { from: ["+15550100777"] }
                do: [ { take: sales } ]
              - do: [ { reject: busy } ]
        """

    /// A caller who goes from document to document.
    private struct Caller {
        let server: TestServer
        var id = "v3:caller"
        var from = "+12125550100"
        var to = "+15551234567"
        private(set) var heard = ""

        mutating func call() async throws { try await ask("/texml/voice", "CallStatus=ringing") }

        /// Follows an address of the last document, with what Telnyx would add.
        mutating func follow(_ attribute: String, _ fields: String = "") async throws {
            try await ask(try address(attribute), fields)
        }

        func address(_ attribute: String) throws -> String {
            let pattern = attribute == "redirect" ? #"<Redirect>([^<]+)<"# : " \(attribute)=\"([^\"]+)\""
            let match = try #require(heard.firstMatch(of: try Regex(pattern)))
            return String(match.output[1].substring ?? "").replacing("&amp;", with: "&")
        }

        mutating func ask(_ path: String, _ fields: String) async throws {
            let parties = "From=\(from.replacing("+", with: "%2B"))&To=\(to.replacing("+", with: "%2B"))"
            let body = Data("CallSid=\(id)&\(parties)\(fields.isEmpty ? "" : "&")\(fields)".utf8)
            let reply = try await server.answer(to: .form(body, to: path))
            try await server.settle()
            #expect(reply.status == 200)
            _ = try TeXML(parsing: Data(reply.text.utf8))
            heard = reply.text
        }
    }

    @Test func aCallerChoosesIsAnnouncedWaitsAndIsTaken() async throws {
        try await TestServer.run(Self.yaml) { server in
            var caller = Caller(server: server)
            try await caller.call()
            #expect(caller.heard.contains("<Gather"))
            try await caller.follow("action", "Digits=5")
            #expect(caller.heard.contains("not one of the choices"))
            try await caller.follow("action", "SpeechResult=Sales+please")
            try await caller.follow("redirect")
            #expect(caller.heard.contains("<Number"))

            var desk = Caller(server: server, id: "v3:desk", from: "+15551234567", to: "+15550100123")
            let whisper = try caller.address("url")
            try await desk.ask(whisper, "CallStatus=in-progress")
            #expect(desk.heard.contains("A call for sales"))
            try await desk.follow("action", "Digits=2")
            #expect(desk.heard.contains("<Hangup"))

            try await caller.follow("action", "DialCallStatus=no-answer&DialCallSid=v3:desk")
            #expect(caller.heard.contains("<Enqueue"))
            let left = try caller.address("action")
            try await caller.follow("waitUrl", "QueueSid=sales&QueuePosition=2&QueueTime=0")
            #expect(caller.heard.contains("number 2 in line"))
            try await caller.follow("redirect", "QueueSid=sales&QueuePosition=1&QueueTime=30")
            #expect(caller.heard.contains("number 1 in line"))

            var agent = Caller(server: server, id: "v3:agent", from: "+15550100777", to: "+15550009999")
            try await agent.call()
            #expect(agent.heard.contains("<Queue>sales</Queue>"))
            var stranger = Caller(server: server, id: "v3:stranger", to: "+15550009999")
            try await stranger.call()
            #expect(stranger.heard.contains(#"<Reject reason="busy""#))

            try await caller.ask(left, "QueueResult=bridged")
            #expect(caller.heard.contains("<Hangup"))
            try await agent.follow("action", "DialCallStatus=completed")
            #expect(agent.heard.contains("<Hangup"))
        }
    }

    @Test func aFullQueueAndSilenceEndAtTheVoicemail() async throws {
        try await TestServer.run(Self.yaml) { server in
            var caller = Caller(server: server)
            try await caller.call()
            try await caller.follow("redirect")
            #expect(caller.heard.contains("did not hear anything"))
            try await caller.follow("redirect")
            #expect(caller.heard.contains("<Record"))

            var late = Caller(server: server, id: "v3:late")
            try await late.call()
            try await late.follow("action", "Digits=1")
            try await late.follow("redirect")
            try await late.follow("action", "DialCallStatus=busy&DialCallSid=v3:desk")
            let left = try late.address("action")
            try await late.follow("waitUrl", "QueueSid=sales&QueuePosition=3&QueueTime=0")
            #expect(late.heard.contains("<Leave"))
            try await late.ask(left, "QueueResult=leave")
            #expect(late.heard.contains("<Record"))
            #expect(late.heard.contains("box=sales"))
        }
    }

    @Test func aTextIsSentOncePerCallHoweverOftenTheDocumentIsFetched() async throws {
        try await TestServer.run(Self.yaml) { server in
            var caller = Caller(server: server)
            try await caller.call()
            let menu = try caller.address("action")
            try await caller.ask(menu, "Digits=2")
            #expect(caller.heard.contains("We have sent you a text."))
            let document = caller.heard
            try await caller.ask(menu, "Digits=2")
            #expect(caller.heard == document)
            // The same choice in other bytes is another event, and still the same step of the same call.
            try await caller.ask(menu, "Digits=2&Confidence=1")
            #expect(server.texts == ["Hookswitch, 1 Main St"])
            var again = Caller(server: server, id: "v3:second")
            try await again.call()
            try await again.follow("action", "Digits=2")
            #expect(server.texts.count == 2)
        }
    }

    @Test func aTextToSomebodyWhoSaidStopIsRefused() async throws {
        try await TestServer.run(Self.yaml) { server in
            let stop = try Samples.fixture(
                "demo/03-message-hours.json",
                ["id=stop", "payload.from.phone_number=+12125550100", "payload.text=STOP"]
            )
            try await server.handle(stop)
            let before = server.texts.count
            var caller = Caller(server: server)
            try await caller.call()
            try await caller.follow("action", "Digits=2")
            #expect(server.texts.count == before)
            let refused = try await server.database.read { db in
                try String.fetchAll(db, sql: "SELECT event FROM outbox WHERE kind = 'message' AND state = 'refused'")
            }
            #expect(refused.count == 1)
        }
    }
}
