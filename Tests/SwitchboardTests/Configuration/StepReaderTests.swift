import Handlers
import OptOut
import Testing

@testable import Switchboard

/// Steps as they are written, and what is said about those that cannot be read.
@Suite struct StepReaderTests {
    private func steps(_ lines: String) throws -> [Step] {
        let yaml = """
            voice:
              numbers: { default: main }
              plans:
                sales: [ { do: [ hangup ] } ]
                main:
                  - do:
            \(lines.split(separator: "\n").map { "          " + $0 }.joined(separator: "\n"))
            """
        return try Configuration(yaml: yaml, environment: [:]).voice.plans.plans["main"]?.rule(at: 1)?.steps ?? []
    }

    private func fault(_ lines: String) -> String {
        do {
            _ = try steps(lines)
            return "no fault"
        } catch { return "\(error)" }
    }

    @Test func aMenuIsRead() throws {
        let found = try steps(
            """
            - menu: For sales press 1, or say sales.
              language: en-GB
              timeout: 8s
              retries: 1
              no-input: Are you there?
              invalid: { }
              options:
                "1": { words: [sales, new order], do: [ { plan: sales } ] }
                "2": sales
                "3": [ { say: Three. }, repeat ]
                "4": { take: support }
                "9": repeat
            """.replacing("  invalid: { }\n", with: "")
        )
        guard case .menu(let menu)? = found.first else { throw Missing() }
        #expect(menu.prompt == .say(Speech("For sales press 1, or say sales.", language: "en-GB")))
        #expect(menu.timeoutSeconds == 8)
        #expect(menu.retries == 1)
        #expect(menu.noInput == Speech("Are you there?", language: "en-GB"))
        #expect(menu.options.map(\.key) == ["1", "2", "3", "4", "9"])
        #expect(menu.options[0].words == ["sales", "new order"])
        #expect(menu.options.map(\.steps)[1] == [.plan("sales")])
        #expect(menu.options[2].steps == [.say(Speech("Three.")), .again])
        #expect(menu.options[3].steps == [.take(QueuePickup("support"))])
        #expect(menu.options[4].steps == [.again])
    }

    @Test func aQueueIsRead() throws {
        let found = try steps(
            """
            - queue: support
              max-size: 20
              max-wait: 10m
              music: https://example.com/m.mp3
              announce-position: "You are {queue.position}."
              announce-wait: yes
              overflow: [ { voicemail: support } ]
            - { enqueue: plain, announce-position: false }
            """
        )
        #expect(
            found == [
                .enqueue(
                    QueueEntry(
                        "support",
                        maxSize: 20,
                        maxWaitSeconds: 600,
                        music: "https://example.com/m.mp3",
                        position: Speech("You are {queue.position}."),
                        wait: BuiltInSpeech.queueWait,
                        overflow: [.voicemail(Voicemail("support"))]
                    )
                ), .enqueue(QueueEntry("plain", position: nil)),
            ]
        )
    }

    @Test func aDialIsReadWithEverything() throws {
        let found = try steps(
            """
            - dial: "+15550001111"
              whisper: "Sales call from {caller.name}. Press 1 to take it."
              accept: "1"
              refuse-machines: true
              record: This call may be recorded.
            - { dial: "+15550001111", whisper: { play: "https://example.com/w.mp3" }, record: true }
            """
        )
        guard case .dial(let dialling) = found[1], case .dial(let plain) = found[2] else { throw Missing() }
        #expect(found[0] == .say(Speech("This call may be recorded.")))
        #expect(dialling.whisper?.acceptKey == "1")
        #expect(dialling.refusesMachines)
        #expect(dialling.isRecorded)
        #expect(plain.whisper == Whisper(.play(url: "https://example.com/w.mp3")))
        #expect(plain.isRecorded)
        #expect(!plain.refusesMachines)
    }

    @Test func theOtherStepsAreRead() throws {
        let found = try steps(
            """
            - { text: "Our address: 1 Main St", from: "+15550001111", purpose: marketing }
            - { voicemail: box, greeting: { play: "https://example.com/g.mp3" }, max-length: 60s }
            - { assistant: assistant-1 }
            - { conference: team, muted: true, start-on-enter: false, end-on-exit: true, max-size: 10 }
            """
        )
        #expect(
            found == [
                .text(CallerText("Our address: 1 Main St", sender: "+15550001111", purpose: .marketing)),
                .voicemail(Voicemail("box", greeting: .play(url: "https://example.com/g.mp3"), maxLengthSeconds: 60)),
                .assistant(AssistantHandover("assistant-1")),
                .conference(
                    ConferenceRoom("team", isMuted: true, startsOnEnter: false, endsOnExit: true, maxParticipants: 10)
                ),
            ]
        )
    }

    @Test(arguments: [
        ("- { menu: Choose }", "options"), ("- { menu: Choose, options: { a: sales } }", "not a key to press"),
        ("- { menu: Choose, options: { \"1\": sale } }", "did you mean 'sales'"),
        ("- { menu: Choose, options: { \"1\": [] } }", "does nothing"),
        ("- { menu: Choose, option: { \"1\": sales } }", "did you mean 'options'"),
        ("- { menus: Choose, options: { \"1\": sales } }", "did you mean 'menu'"),
        ("- repeat", "repeat stands only in the options of a menu"), ("- { enqueue: a, max-size: 0 }", "1 to 10000"),
        ("- { text: Hi, purpose: reply }", "informational, marketing, verification"),
        ("- { dial: \"+15550001111\", accept: \"1\" }", "needs a whisper"),
        ("- { dial: \"+15550001111\", whisper: Hi, accept: \"12\" }", "not a key"),
        ("- { conference: a, max-size: 1 }", "2 to 250"), ("- { voicemail: a, greeting: { } }", "needs a sentence"),
        ("- { say: \"{caller.nam}\" }", "did you mean {caller.name}"),
    ])
    func whatCannotBeReadIsSaid(lines: String, words: String) {
        #expect(fault(lines).contains(words), "\(fault(lines))")
    }

    private struct Missing: Error {}
}
