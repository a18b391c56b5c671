import Foundation
import Numbering
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct CallControlScriptTests {
    private func control(_ plan: Plan, others: [Plan] = []) throws -> CallControlScript {
        CallControlScript(router: try VoiceFixtures.script(plan, others: others).router)
    }

    private func react(
        _ script: CallControlScript,
        _ event: CallEvent,
        profile: CallerProfile? = nil,
        at instant: String = "2026-11-20T15:00:00Z"
    ) throws -> CallReaction {
        script.reaction(
            to: LegEvent(event),
            given: RouteCircumstances(profile: profile),
            at: try RoutingFixtures.instant(instant)
        )
    }

    @Test func anOfficeCallWithNobodyAnswering() throws {
        let script = try control(try RoutingFixtures.mainPlan())
        let arrival = try react(script, try VoiceFixtures.arrival())
        #expect(arrival.commands.map(\.action) == ["answer"])
        #expect(arrival.decision?.rule == "4")

        var state = arrival.commands.last?.clientState
        let script2: [(type: String, leg: String, more: [String: JSONValue], action: String, to: String?)] = [
            ("call.answered", "v3:a", [:], "speak", nil),
            ("call.speak.ended", "v3:a", [:], "transfer", "+15551234567"),
            ("call.hangup", "v3:b", ["hangup_cause": "timeout"], "transfer", "sip:desk@example.com"),
            ("call.hangup", "v3:c", ["hangup_cause": "user_busy", "sip_hangup_cause": "486"], "speak", nil),
            ("call.speak.ended", "v3:a", [:], "speak", nil),
            ("call.speak.ended", "v3:a", [:], "record_start", nil),
            ("call.recording.saved", "v3:a", [:], "speak", nil),
            ("call.speak.ended", "v3:a", [:], "hangup", nil),
        ].map { ($0.0, $0.1, $0.2.mapValues { .string($0) }, $0.3, $0.4) }
        for row in script2 {
            let event = try VoiceFixtures.following(row.type, state: state, leg: row.leg, row.more)
            // The hours close in the middle of it.
            let reaction = try react(script, event, at: "2026-11-20T22:30:00Z")
            #expect(reaction.commands.map(\.action) == [row.action])
            #expect(reaction.commands.first?.callControlID == "v3:a")
            if let to = row.to { #expect(reaction.commands.first?.fields["to"] == .string(to)) }
            state = reaction.commands.last?.clientState
        }
    }

    @Test func anAnsweredTransferIsLeftAlone() throws {
        let script = try control(Plan("p", rules: [Rule(do: [try RoutingFixtures.dial("+15550001111")])]))
        let state = try react(script, try VoiceFixtures.arrival()).commands.last?.clientState
        let transfer = try react(script, try VoiceFixtures.following("call.answered", state: state)).commands.last
        #expect(transfer?.action == "transfer")
        let target = try #require(transfer?.clientState)
        #expect(
            transfer?.fields["target_leg_client_state"] == .string(Data(target.utf8).base64EncodedString())
        )
        let rest: [(type: String, leg: String, more: [String: JSONValue])] = [
            ("call.answered", "v3:b", [:]), ("call.bridged", "v3:a", [:]), ("call.bridged", "v3:b", [:]),
            ("call.hangup", "v3:b", ["hangup_cause": .string("normal_clearing"), "sip_hangup_cause": .string("200")]),
            ("call.hangup", "v3:a", ["hangup_cause": .string("normal_clearing")]),
        ]
        for row in rest {
            let event = try VoiceFixtures.following(row.type, state: target, leg: row.leg, row.more)
            #expect(try react(script, event).commands.isEmpty)
        }
    }

    @Test func everyStepHasItsCommands() throws {
        let rows: [(step: Step, actions: [String])] = [
            (.say(Speech("Hi")), ["speak", "hangup"]),
            (.play(url: "https://example.com/a.mp3"), ["playback_start", "hangup"]),
            (.pause(seconds: 12), ["speak", "hangup"]),
            (try RoutingFixtures.dial("+15550001111"), ["transfer", "speak", "hangup"]),
            (.enqueue(QueueEntry("support", maxWaitSeconds: 60)), ["enqueue", "speak", "hangup"]),
            (.voicemail(Voicemail("office")), ["speak", "record_start", "speak", "hangup"]), (.hangup, ["hangup"]),
            (.reject(busy: true), ["hangup"]), (.plan("other"), ["speak", "hangup"]),
            (
                .menu(Menu(.say(Speech("?")), options: [.init("1", do: [.say(Speech("One"))])])),
                [
                    "gather_using_speak", "speak", "hangup",
                ]
            ),
            (.take(QueuePickup("support")), ["bridge"]), (.text(CallerText("Hello")), ["hangup"]),
            (.assistant(AssistantHandover("assistant-1")), ["ai_assistant_start", "speak", "hangup"]),
            (.conference(ConferenceRoom("team")), ["hangup"]),
        ]
        let ends: [String: (type: String, leg: String, more: [String: JSONValue])] = [
            "speak": ("call.speak.ended", "v3:a", [:]), "playback_start": ("call.playback.ended", "v3:a", [:]),
            "transfer": ("call.hangup", "v3:b", ["hangup_cause": .string("no_answer")]),
            "enqueue": ("call.dequeued", "v3:a", ["reason": .string("timeout")]),
            "record_start": ("call.recording.saved", "v3:a", [:]),
            "gather_using_speak": ("call.gather.ended", "v3:a", ["digits": .string("1"), "status": .string("valid")]),
            "ai_assistant_start": ("call.conversation.ended", "v3:a", ["reason": .string("handoff")]),
        ]
        let other = Plan("other", rules: [Rule(do: [.say(Speech("Other"))])])
        for row in rows {
            // A pause first, so that rejecting and handing on happen inside a call.
            let script = try control(Plan("p", rules: [Rule(do: [.pause(seconds: 1), row.step])]), others: [other])
            var state = try react(script, try VoiceFixtures.arrival()).commands.last?.clientState
            state = try react(script, try VoiceFixtures.following("call.answered", state: state)).commands.last?
                .clientState
            var actions: [String] = []
            var last = "speak"
            while let end = ends[last], actions.count < 10 {
                let event = try VoiceFixtures.following(end.type, state: state, leg: end.leg, end.more)
                guard let command = try react(script, event).commands.last else { break }
                actions.append(command.action)
                (state, last) = (command.clientState, command.action)
            }
            #expect(actions == row.actions, "\(row.step.summary)")
        }
    }

    @Test func aCallToBeRefusedIsNotAnswered() throws {
        let script = try control(Plan("p", rules: [Rule(do: [.reject(busy: true)])]))
        let reaction = try react(script, try VoiceFixtures.arrival())
        #expect(reaction.commands.map(\.action) == ["reject"])
        #expect(reaction.commands.first?.fields == ["cause": .string("USER_BUSY")])
    }

    @Test func eventsThatDoNotFitChangeNothing() throws {
        let script = try control(try RoutingFixtures.mainPlan())
        let state = try react(script, try VoiceFixtures.arrival()).commands.last?.clientState
        let events = [
            try VoiceFixtures.following("call.speak.ended", state: state),
            try VoiceFixtures.following("call.answered", state: state, leg: "v3:b"),
            try VoiceFixtures.following("call.answered", state: nil),
            try VoiceFixtures.following("call.answered", state: "aGF2ZSBhIG5pY2UgZGF5ID1d"),
            try VoiceFixtures.following("call.dtmf.received", state: state, ["digit": .string("1")]),
            try VoiceFixtures.following("call.hangup", state: state, ["hangup_cause": .string("originator_cancel")]),
            try VoiceFixtures.event(
                "call.initiated",
                ["call_control_id": .string("v3:b"), "direction": .string("outgoing"), "state": .string("bridging")]
            ),
        ]
        for event in events { #expect(try react(script, event).commands.isEmpty) }
    }

    @Test func aChangedRuleEndsWithASentence() throws {
        let before = try control(try RoutingFixtures.mainPlan())
        let after = try control(Plan("main", rules: [Rule(do: [.say(Speech("New"))])]))
        let state = try react(before, try VoiceFixtures.arrival()).commands.last?.clientState
        let reaction = try react(after, try VoiceFixtures.following("call.answered", state: state))
        #expect(reaction.commands.map(\.action) == ["speak"])
        let end = try VoiceFixtures.following("call.speak.ended", state: reaction.commands.last?.clientState)
        #expect(try react(after, end).commands.map(\.action) == ["hangup"])
    }

    @Test func plansThatHandOnToEachOtherEnd() throws {
        let one = Plan("one", rules: [Rule(do: [.pause(seconds: 1), .plan("two")])])
        let two = Plan("two", rules: [Rule(do: [.pause(seconds: 1), .plan("one")])])
        let script = try control(one, others: [two])
        var state = try react(script, try VoiceFixtures.arrival()).commands.last?.clientState
        state = try react(script, try VoiceFixtures.following("call.answered", state: state)).commands.last?.clientState
        var events = 0
        while events < 50 {
            events += 1
            let event = try VoiceFixtures.following("call.speak.ended", state: state)
            let command = try #require(try react(script, event).commands.last)
            if command.action == "hangup" { break }
            state = command.clientState
        }
        #expect(events < 30)
    }

    @Test func aGarbledStateIsNoState() {
        for text in ["", "{}", "null", #"{"l":"a"}"#, String(repeating: "x", count: 10_000)] {
            #expect(LegState(text) == nil)
        }
    }
}
