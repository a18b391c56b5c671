import Foundation
import Numbering
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// `dial: last-agent` rings whoever spoke to the caller last, in both ways, and nobody for a stranger.
@Suite struct LastAgentTests {
    private static let ada = "+15550001111"
    private static let desk = "+15550009999"

    private func history(_ agent: String?) throws -> CallerHistory {
        let then = try RoutingFixtures.instant("2026-11-19T15:00:00Z")
        return CallerHistory(meetings: try agent.map { [.init(try RoutingFixtures.target($0), at: then)] } ?? [])
    }

    private func plan(_ targets: String..., ring: Dialling.Ring = .inTurn, then: [Step] = []) throws -> Plan {
        let dialling = try #require(Dialling(try targets.map(RoutingFixtures.target), ring: ring))
        return Plan("p", rules: [Rule(do: [.dial(dialling)] + then)])
    }

    private func document(_ plan: Plan, agent: String?) throws -> String {
        let answer = try VoiceFixtures.answer(
            try VoiceFixtures.script(plan),
            try VoiceFixtures.request("voice"),
            history: try history(agent)
        )
        return try VoiceFixtures.document(answer)
    }

    @Test(arguments: [
        (["last-agent", desk], ada, [ada, desk]), (["last-agent", desk], nil, [desk]),
        (["last-agent", desk], desk, [desk]), ([desk, "last-agent"], desk, [desk]), (["last-agent"], ada, [ada]),
        (["last-agent"], "sip:ada@example.com", ["sip:ada@example.com"]),
    ])
    func theDocumentRings(targets: [String], agent: String?, expected: [String]) throws {
        let dialling = try #require(Dialling(try targets.map(RoutingFixtures.target)))
        let document = try document(Plan("p", rules: [Rule(do: [.dial(dialling)])]), agent: agent)
        let rung = document.matches(of: /<(?:Number|Sip)[^>]*>([^<]+)</).map { String($0.1) }
        #expect(rung == expected)
        #expect(document.contains("sequential") == (expected.count > 1))
    }

    @Test func aStrangerHearsTheFollowingStepsOrThatNobodyIsThere() throws {
        let alone = try document(try plan("last-agent"), agent: nil)
        #expect(alone.contains("no one is available") && !alone.contains("<Dial"))
        let followed = try document(try plan("last-agent", then: [.say(Speech("Following")), .hangup]), agent: nil)
        #expect(followed.contains("Following") && !followed.contains("<Dial"))
    }

    @Test func theDecisionSaysWhomItRings() throws {
        let script = try VoiceFixtures.script(try plan("last-agent", Self.desk))
        for (agent, expected) in [(Self.ada, [Self.ada, Self.desk]), (nil, ["last-agent", Self.desk])] {
            let decision = script.router.decision(
                for: RoutingFixtures.call(from: "+12125550100"),
                profile: nil,
                history: try history(agent),
                overrides: [],
                at: try RoutingFixtures.instant("2026-11-20T15:00:00Z")
            )
            #expect(decision.dial.map(\.description) == expected)
            #expect(try JSONDecoder().decode(RouteDecision.self, from: JSONEncoder().encode(decision)) == decision)
        }
        #expect(script.router.plans.asksForHistory)
    }

    @Test func whoAnswersIsTheLastAgentAgain() throws {
        let script = try VoiceFixtures.script(try plan("last-agent", Self.desk))
        let known = try history(Self.ada)
        let first = try VoiceFixtures.answer(script, try VoiceFixtures.request("voice"), history: known)
        let action = try VoiceFixtures.attribute("action", in: try VoiceFixtures.document(first))
        let ended = try VoiceFixtures.request(
            "dial",
            ["DialCallStatus": "completed", "To": Self.ada],
            query: action
        )
        #expect(try VoiceFixtures.answer(script, ended, history: known).agent?.description == Self.ada)
    }

    @Test(arguments: [(ada, [ada, desk]), (nil, [desk])])
    func commandsRing(agent: String?, expected: [String]) throws {
        let script = CallControlScript(
            router: try VoiceFixtures.script(try plan("last-agent", Self.desk)).router
        )
        let given = RouteCircumstances(history: try history(agent))
        let now = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        var event = try VoiceFixtures.arrival()
        var rung: [String] = []
        for _ in 0..<4 {
            let command = script.reaction(to: LegEvent(event), given: given, at: now).commands.last
            let state = command?.clientState
            switch command?.action {
            case "answer": event = try VoiceFixtures.following("call.answered", state: state)
            case "transfer":
                if case .string(let to)? = command?.fields["to"] { rung.append(to) }
                event = try VoiceFixtures.following(
                    "call.hangup",
                    state: state,
                    leg: "v3:b",
                    ["hangup_cause": .string("timeout")]
                )
            default: break
            }
        }
        #expect(rung == expected)
    }

    @Test func historyIsFilledIntoSentences() throws {
        let then = try RoutingFixtures.instant("2026-11-20T03:30:00Z")
        let history = CallerHistory(
            calls: [then],
            meetings: [.init(try RoutingFixtures.target(Self.ada), at: then)],
            lastText: .init("Is {{this}} open?", at: then)
        )
        let text = "Last call {caller.last-call}, agent {caller.last-agent}, you wrote {caller.last-message}"
        #expect(
            SpokenTemplate.rendered(
                text,
                call: RoutingFixtures.call(from: "+12125550100"),
                profile: nil,
                history: history
            ) == "Last call 2026-11-19, agent 1 5 5 5 0 0 0 1 1 1 1, you wrote Is this open?"
        )
        #expect(SpokenTemplate.asksForHistory(text))
        #expect(!SpokenTemplate.asksForHistory("Hello {caller.name}"))
    }
}
