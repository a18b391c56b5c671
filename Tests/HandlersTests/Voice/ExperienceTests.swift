import Foundation
import Numbering
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

/// The same plan gives the same experience in a TeXML application and in a Call Control application.
@Suite struct ExperienceTests {
    struct Scenario: CustomTestStringConvertible {
        let name: String
        let steps: [Step]
        let deeds: [Deed]
        let heard: [String]
        var testDescription: String { name }
    }

    private static let music = "https://example.com/m.mp3"

    static var scenarios: [Scenario] {
        get throws {
            let (one, two) = (
                try RoutingFixtures.target("+15550000001"), try RoutingFixtures.target("sip:a@example.com")
            )
            let menu = Menu(
                .say(Speech("Choose.")),
                options: [
                    .init("1", do: [.say(Speech("One."))]), .init("2", do: [.plan("other")]), .init("9", do: [.again]),
                ],
                retries: 1
            )
            let queue = QueueEntry("q", maxWaitSeconds: 60, music: music, overflow: [.say(Speech("Overflow."))])
            let dialling = try #require(Dialling([one, two], timeoutSeconds: 20))
            let recorded = try #require(Dialling([one], isRecorded: true))
            return [
                Scenario(
                    name: "say, play, pause",
                    steps: [.say(Speech("Hello {called.number}.")), .play(url: music), .pause(seconds: 3)],
                    deeds: [.listens, .listens, .listens],
                    heard: ["says Hello 1 5 5 5 1 2 3 4 5 6 7.", "plays \(music)", "is silent", "ends"]
                ),
                Scenario(
                    name: "menu, a choice",
                    steps: [.menu(menu), .hangup],
                    deeds: [.presses("1"), .listens],
                    heard: ["asks Choose.", "says One.", "ends"]
                ),
                Scenario(
                    name: "menu, silence to the end",
                    steps: [.menu(menu)],
                    deeds: [.presses(nil), .presses(nil), .listens],
                    heard: [
                        "asks Choose.", "asks We did not hear anything. Choose.",
                        "says We did not get your choice. Goodbye.", "ends",
                    ]
                ),
                Scenario(
                    name: "menu, a wrong key, again, another plan",
                    steps: [.menu(menu)],
                    deeds: [.presses("7"), .presses("9"), .presses("2"), .listens],
                    heard: [
                        "asks Choose.", "asks That is not one of the choices. Choose.", "asks Choose.", "says Other.",
                        "ends",
                    ]
                ),
                Scenario(
                    name: "dial, nobody",
                    steps: [.dial(dialling), .say(Speech("Sorry."))],
                    deeds: [.nobodyAnswers, .nobodyAnswers, .listens],
                    heard: ["rings +15550000001", "rings sip:a@example.com", "says Sorry.", "ends"]
                ),
                Scenario(
                    name: "dial, nobody, nothing else",
                    steps: [.dial(recorded)],
                    deeds: [.nobodyAnswers, .listens],
                    heard: [
                        "rings +15550000001 recorded",
                        "says We're sorry, no one is available. Please try again later.", "ends",
                    ]
                ),
                Scenario(
                    name: "dial, answered",
                    steps: [.dial(dialling), .say(Speech("Sorry."))],
                    deeds: [.isAnswered],
                    heard: ["rings +15550000001", "ends"]
                ),
                Scenario(
                    name: "queue, not served",
                    steps: [.enqueue(queue), .voicemail(Voicemail("box"))],
                    deeds: [.queues(place: 2), .listens, .isNotServed, .listens],
                    heard: ["waits in q", "says You are number 2 in line.", "plays \(music)", "says Overflow.", "ends"]
                ),
                Scenario(
                    name: "queue, served",
                    steps: [.enqueue(queue), .voicemail(Voicemail("box"))],
                    deeds: [.queues(place: 1), .listens, .isServed],
                    heard: ["waits in q", "says You are number 1 in line.", "plays \(music)", "ends"]
                ),
                Scenario(
                    name: "take, somebody",
                    steps: [.take(QueuePickup("q")), .say(Speech("Done."))],
                    deeds: [.isAnswered],
                    heard: ["takes from q", "ends"]
                ),
                Scenario(
                    name: "voicemail",
                    steps: [.voicemail(Voicemail("box", greeting: .say(Speech("Speak."))))],
                    deeds: [.listens, .leavesMessage, .listens],
                    heard: ["says Speak.", "records", "says Thank you. Goodbye.", "ends"]
                ),
                Scenario(
                    name: "assistant, handed over",
                    steps: [.assistant(AssistantHandover("assistant-1")), .say(Speech("A person."))],
                    deeds: [.isHandedOver, .listens],
                    heard: ["talks to assistant-1", "says A person.", "ends"]
                ),
                Scenario(
                    name: "text",
                    steps: [.text(CallerText("Our address")), .say(Speech("Sent."))],
                    deeds: [.listens],
                    heard: ["texts Our address", "says Sent.", "ends"]
                ),
                Scenario(
                    name: "plan",
                    steps: [.say(Speech("First.")), .plan("other")],
                    deeds: [.listens, .listens],
                    heard: ["says First.", "says Other.", "ends"]
                ), Scenario(name: "hangup", steps: [.hangup], deeds: [], heard: ["ends"]),
                Scenario(name: "reject", steps: [.reject(busy: true)], deeds: [], heard: ["is refused as busy"]),
            ]
        }
    }

    static func script(_ steps: [Step]) throws -> CallScript {
        let other = Plan("other", rules: [Rule(do: [.say(Speech("Other."))])])
        return try VoiceFixtures.script(Plan("main", rules: [Rule(do: steps)]), others: [other])
    }

    @Test(arguments: try scenarios)
    func bothWaysAreHeardAlike(scenario: Scenario) throws {
        let script = try Self.script(scenario.steps)
        var documents = try DocumentExperience(script)
        var commands = try CommandExperience(CallControlScript(router: script.router))
        for deed in scenario.deeds {
            try documents.happens(deed)
            try commands.happens(deed)
        }
        #expect(documents.heard == scenario.heard)
        #expect(commands.heard == scenario.heard)
    }

    /// A kind of step that is added without a scenario fails here.
    @Test func everyKindOfStepHasAScenarioOrIsNamedAsDifferent() throws {
        let walked = Set(try Self.scenarios.flatMap { $0.steps.flatMap(\.withBranches) }.map(Self.kind))
        let all = Set(StepSamples.all.map(Self.kind))
        let different = Set(StepSamples.all.filter { !$0.differences.isEmpty }.map(Self.kind))
        #expect(all.subtracting(walked).isSubset(of: different), "\(all.subtracting(walked).subtracting(different))")
    }

    private static func kind(_ step: Step) -> String { String(step.summary.prefix { $0.isLetter }) }
}
