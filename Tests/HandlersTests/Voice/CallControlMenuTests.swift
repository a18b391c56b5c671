import Foundation
import Numbering
import TelnyxEvents
import Testing

@testable import Handlers

/// Menus, queues and machines in a Call Control application.
@Suite struct CallControlMenuTests {
    /// A call walked from command to command by the events that follow them.
    private struct Walk {
        let script: CallControlScript
        var reaction: CallReaction
        var state: String? { reaction.commands.last?.clientState }
        var action: String? { reaction.commands.last?.action }

        init(_ rule: Rule) throws {
            script = CallControlScript(router: try VoiceFixtures.script(Plan("p", rules: [rule])).router)
            reaction = CallReaction(summary: "")
            try happens(try VoiceFixtures.arrival())
            try happens("call.answered")
        }

        mutating func happens(_ type: String, _ more: [String: String] = [:], leg: String = "v3:a") throws {
            let event = try VoiceFixtures.following(type, state: state, leg: leg, more.mapValues { .string($0) })
            try happens(event)
        }

        private mutating func happens(_ event: CallEvent) throws {
            reaction = script.reaction(
                to: LegEvent(event),
                given: RouteCircumstances(),
                at: try RoutingFixtures.instant("2026-11-20T15:00:00Z")
            )
        }
    }

    private static func menu(_ prompt: Prompt) -> Rule {
        let menu = Menu(
            prompt,
            options: [
                .init("1", do: [.text(CallerText("Here we are")), .say(Speech("One"))]), .init("9", do: [.again]),
            ],
            retries: 1,
            invalid: Speech("Wrong.")
        )
        return Rule(do: [.menu(menu), .say(Speech("Operator"))])
    }

    @Test func keysChooseAndWrongOnesAreAskedAgain() throws {
        var walk = try Walk(Self.menu(.say(Speech("Press 1."))))
        #expect(walk.action == "gather_using_speak")
        try walk.happens("call.gather.ended", ["digits": "7", "status": "invalid"])
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Wrong. Press 1."))
        try walk.happens("call.gather.ended", ["digits": "9", "status": "valid"])
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Press 1."))
        try walk.happens("call.gather.ended", ["digits": "1", "status": "valid"])
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("One"))
        #expect(walk.reaction.texts.map(\.message.text) == ["Here we are"])
    }

    @Test func silenceGoesOnAfterTheRetries() throws {
        var walk = try Walk(Self.menu(.play(url: "https://example.com/menu.mp3")))
        #expect(walk.action == "gather_using_audio")
        try walk.happens("call.gather.ended", ["digits": "", "status": "timeout"])
        #expect(walk.action == "speak")
        try walk.happens("call.speak.ended")
        #expect(walk.action == "gather_using_audio")
        try walk.happens("call.gather.ended", ["digits": "", "status": "timeout"])
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Operator"))
    }

    @Test func aCallerWhoHasHungUpIsAskedNothing() throws {
        var walk = try Walk(Self.menu(.say(Speech("Press 1."))))
        try walk.happens("call.gather.ended", ["status": "call_hangup"])
        #expect(walk.reaction.commands.isEmpty)
    }

    @Test func aQueueSaysThePlaceAndPlaysMusic() throws {
        let queue = QueueEntry(
            "support",
            maxSize: 5,
            maxWaitSeconds: 60,
            music: "https://example.com/m.mp3",
            overflow: [.say(Speech("Overflow"))]
        )
        var walk = try Walk(Rule(do: [.enqueue(queue), .say(Speech("Following"))]))
        #expect(walk.reaction.commands.last?.fields["max_size"] == .integer(5))
        try walk.happens("call.enqueued", ["queue": "support", "current_position": "2"])
        #expect(walk.action == "speak")
        try walk.happens("call.speak.ended")
        #expect(walk.action == "playback_start")
        #expect(walk.reaction.commands.last?.fields["loop"] == .string("infinity"))
        try walk.happens("call.dequeued", ["reason": "timeout"])
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Overflow"))
    }

    @Test func aFullQueueIsNoReasonToEndTheCall() throws {
        let queue = QueueEntry("support", overflow: [.say(Speech("Overflow"))])
        var walk = try Walk(Rule(do: [.enqueue(queue)]))
        let rescue = try #require(CallRescue.rescue(of: walk.reaction.commands[0], key: "call-command-0"))
        walk.reaction = CallReaction([rescue], summary: "")
        try walk.happens("call.speak.ended")
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Overflow"))
    }

    @Test func anEmptyQueueGoesOn() throws {
        var walk = try Walk(Rule(do: [.take(QueuePickup("support")), .say(Speech("Following"))]))
        #expect(walk.action == "bridge")
        #expect(walk.reaction.commands.last?.fields["queue"] == .string("support"))
        let rescue = try #require(CallRescue.rescue(of: walk.reaction.commands[0], key: "call-command-0"))
        #expect(rescue.fields["payload"] == .string("Nobody is waiting."))
        walk.reaction = CallReaction([rescue], summary: "")
        try walk.happens("call.speak.ended")
        #expect(walk.reaction.commands.last?.fields["payload"] == .string("Following"))
    }

    @Test func aMachineIsHungUpOnAndTheNextTargetRings() throws {
        let dialling = try #require(
            Dialling(
                [try RoutingFixtures.target("+15550001111"), try RoutingFixtures.target("+15550002222")],
                refusesMachines: true
            )
        )
        var walk = try Walk(Rule(do: [.dial(dialling)]))
        #expect(walk.reaction.commands.last?.fields["answering_machine_detection"] == .string("detect"))
        try walk.happens("call.machine.detection.ended", ["result": "machine"], leg: "v3:b")
        #expect(walk.reaction.commands.map(\.action) == ["hangup"])
        #expect(walk.reaction.commands.last?.callControlID == "v3:b")
        try walk.happens("call.hangup", ["hangup_cause": "normal_clearing"], leg: "v3:b")
        #expect(walk.reaction.commands.last?.fields["to"] == .string("+15550002222"))
        #expect(walk.reaction.commands.last?.callControlID == "v3:a")
        try walk.happens("call.hangup", ["hangup_cause": "normal_clearing"], leg: "v3:c")
        #expect(walk.reaction.commands.map(\.action) == ["hangup"])
        #expect(walk.reaction.commands.last?.callControlID == "v3:a")
    }
}
