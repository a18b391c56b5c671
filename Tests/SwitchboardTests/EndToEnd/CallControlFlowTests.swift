import EventIngress
import Foundation
import Handlers
import TelnyxStandIn
import Testing

@testable import Switchboard

/// A call of a Call Control application, told by its events and carried out with commands.
@Suite struct CallControlFlowTests {
    private static let leg = "v3:caller-leg"

    @Test func anOpenOfficeAnswersSpeaksAndTransfers() async throws {
        try await TestServer.run { server in
            try await server.handle(try Self.event("call.initiated-inbound-parked-2026-05", id: "e1"))
            #expect(server.actions == ["answer"])
            var state = try #require(server.commands.last?["client_state"])
            try await server.handle(try Self.event("call.answered-inbound-2025-11", id: "e2", state: state))
            #expect(server.actions == ["answer", "speak"])
            #expect(server.commands.last?["payload"] == "Please hold while we connect your call.")
            state = try #require(server.commands.last?["client_state"])
            try await server.handle(try Self.event("call.speak.ended-openapi2026", id: "e3", state: state))
            #expect(server.actions == ["answer", "speak", "transfer"])
            #expect(server.commands.last?["to"] == "+12125550123")

            // Nobody picks up: the other leg ends, and the caller hears the fallback and is let go.
            state = try #require(server.commands.last?["client_state"])
            let noAnswer = try Self.event("call.hangup-derived-no_answer", id: "e4", state: state, leg: "v3:desk-leg")
            try await server.handle(noAnswer)
            #expect(server.commands.last?["payload"]?.contains("no one is available") == true)
            state = try #require(server.commands.last?["client_state"])
            try await server.handle(try Self.event("call.speak.ended-openapi2026", id: "e5", state: state))
            #expect(server.actions == ["answer", "speak", "transfer", "speak", "hangup"])
            #expect(server.commands.allSatisfy { $0.target.contains("caller-leg") })
            #expect(Set(server.commands.compactMap { $0["command_id"] }).count == 5)
            for id in 1...5 { #expect(try await server.effects("e\(id)").map(\.state) == [.sent]) }
        }
    }

    @Test func repeatedEventsCommandNothingTwice() async throws {
        try await TestServer.run { server in
            let arrival = try Self.event("call.initiated-inbound-parked-2026-05", id: "e1")
            for _ in 1...3 { try await server.handle(arrival) }
            let state = try #require(server.commands.last?["client_state"])
            let answered = try Self.event("call.answered-inbound-2025-11", id: "e2", state: state)
            for _ in 1...3 { try await server.handle(answered) }
            #expect(server.standIn.received.count == 2)
        }
    }

    @Test func aClosedOfficeSaysSoAndHangsUp() async throws {
        try await TestServer.run(at: "2026-11-21T03:00:00Z") { server in
            try await server.handle(try Self.event("call.initiated-inbound-parked-2026-05", id: "e1"))
            for id in ["e2", "e3"] {
                let state = try #require(server.commands.last?["client_state"])
                let name = id == "e2" ? "call.answered-inbound-2025-11" : "call.speak.ended-openapi2026"
                try await server.handle(try Self.event(name, id: id, state: state))
            }
            #expect(server.actions == ["answer", "speak", "hangup"])
            #expect(server.commands[1]["payload"] == "Our office is closed.")
        }
    }

    @Test func aLostAnswerIsAskedAgainUnderTheSameCommandID() async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/calls", drop: true))
            try await server.handle(try Self.event("call.initiated-inbound-parked-2026-05", id: "e1"))
            #expect(try await server.effects("e1").map(\.state) == [.pending])
            try await server.pass(seconds: 2)
            #expect(try await server.effects("e1").map(\.state) == [.sent])
            #expect(server.standIn.received.count == 2)
            #expect(Set(server.standIn.received.compactMap { $0["command_id"] }).count == 1)
            #expect(server.commands.count == 1)
        }
    }

    @Test func anOutageLongerThanTelnyxRemembersEndsUnconfirmed() async throws {
        try await TestServer.run { server in
            server.standIn.add(StandInFault(path: "/v2/calls", times: nil, drop: true))
            try await server.handle(try Self.event("call.initiated-inbound-parked-2026-05", id: "e1"))
            for _ in 1...12 { try await server.pass(seconds: 10) }
            #expect(try await server.effects("e1").map(\.state) == [.unconfirmed])
        }
    }

    @Test func aCallThatHasEndedIsNoTrouble() async throws {
        try await TestServer.run { server in
            server.standIn.endCall(Self.leg)
            try await server.handle(try Self.event("call.initiated-inbound-parked-2026-05", id: "e1"))
            #expect(try await server.effects("e1").map(\.state) == [.sent])
        }
    }

    private static func event(_ name: String, id: String, state: String? = nil, leg: String = leg) throws -> Fixture {
        var edits = [
            "id=\(id)", "payload.call_control_id=\(leg)", "payload.call_session_id=session", "payload.to=+15551234567",
            "payload.from=+12125550100",
        ]
        if let state { edits.append("payload.client_state=\(state)") }
        return try Samples.fixture("events/call/\(name).json", edits)
    }
}

extension TestServer {
    /// The last path segments of the commands.
    fileprivate var actions: [String] {
        commands.compactMap { $0.target.split(separator: "/").last.map(String.init) }
    }
}
