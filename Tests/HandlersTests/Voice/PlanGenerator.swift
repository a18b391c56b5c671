import Foundation
import Numbering
import OptOut

@testable import Handlers

/// Plans, callers and what they do, made up at random and the same for the same seed.
struct PlanGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed &* 0x9E37_79B9_7F4A_7C15 | 1 }

    /// SplitMix64.
    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var z = state
        z = (z ^ (z >> 30)) &* 0xBF58_476D_1CE4_E5B9
        z = (z ^ (z >> 27)) &* 0x94D0_49BB_1331_11EB
        return z ^ (z >> 31)
    }

    mutating func chance(_ percent: Int) -> Bool { Int.random(in: 0..<100, using: &self) < percent }

    mutating func pick<Element>(_ elements: [Element]) -> Element {
        elements[Int.random(in: elements.indices, using: &self)]
    }

    mutating func words() -> String {
        pick([
            "Hello.", "Grüezi & willkommen <bitte>", "{caller.name}, welcome", "“quotes” and 'quotes'", "a", "日本語",
            "{{secret}} {caller.number}", "{caller.last-message} {caller.last-call}",
            String(repeating: "long ", count: 300), "\u{7}bell", "{queue.position}",
        ])
    }

    mutating func speech() -> Speech {
        Speech(words(), voice: pick([nil, "woman", "Polly.Amy"]), language: pick([nil, "en-GB", "de-DE"]))
    }

    mutating func prompt() -> Prompt { chance(70) ? .say(speech()) : .play(url: "https://example.com/a.mp3?x=1&y=2") }

    mutating func step(depth: Int) -> Step {
        switch Int.random(in: 0..<16, using: &self) {
        case 0, 1: .say(speech())
        case 2: .play(url: "https://example.com/a.mp3?x=1&y=2")
        case 3: .pause(seconds: Int.random(in: -5...400, using: &self))
        case 4, 5: depth < 3 ? .menu(menu(depth: depth)) : .say(speech())
        case 6: .dial(dialling())
        case 7: .enqueue(queue(depth: depth))
        case 8: .take(QueuePickup(pick(["a", "b & c"])))
        case 9: .conference(conference())
        case 10: .assistant(AssistantHandover("assistant-1"))
        case 11:
            .voicemail(
                Voicemail("b<x>", greeting: chance(50) ? prompt() : nil, maxLengthSeconds: pick([-1, 60, 99_999]))
            )
        case 12: .text(CallerText(words(), purpose: .informational))
        case 13: .plan(pick(["p0", "p1", "p2", "nowhere"]))
        case 14: depth > 0 ? .again : .hangup
        default: .reject(busy: chance(50))
        }
    }

    mutating func steps(depth: Int = 0) -> [Step] {
        (0..<Int.random(in: 1...4, using: &self)).map { _ in step(depth: depth) }
    }

    mutating func menu(depth: Int) -> Menu {
        let keys = Array(
            ["1", "2", "30", "*", "#", "9"].shuffled(using: &self).prefix(Int.random(in: 1...4, using: &self))
        )
        return Menu(
            prompt(),
            options: keys.map { key in
                Menu.Option(key, words: chance(30) ? ["sales & co", "Ärger"] : [], do: steps(depth: depth + 1))
            },
            timeoutSeconds: Int.random(in: 0...99, using: &self),
            retries: Int.random(in: 0...3, using: &self),
            noInput: chance(50) ? speech() : nil,
            invalid: chance(50) ? speech() : nil
        )
    }

    mutating func dialling() -> Dialling {
        let targets = ["+15550000001", "sip:a@example.com;transport=tls", "+442079460000", "last-agent"].compactMap(
            DialTarget.init
        )
        let chosen = Array(targets.shuffled(using: &self).prefix(Int.random(in: 1...3, using: &self)))
        let dialling = Dialling(
            chosen,
            ring: chance(50) ? .inTurn : .together,
            timeoutSeconds: Int.random(in: 0...500, using: &self),
            callerID: chance(30) ? PhoneNumber(e164: "+15550009999") : nil,
            whisper: chance(40) ? Whisper(prompt(), acceptKey: chance(50) ? "1" : nil) : nil,
            refusesMachines: chance(30),
            isRecorded: chance(30)
        )
        // There is at least one target.
        return dialling ?? self.dialling()
    }

    mutating func queue(depth: Int) -> QueueEntry {
        QueueEntry(
            pick(["a", "b & c"]),
            maxSize: chance(50) ? Int.random(in: 0...5, using: &self) : nil,
            maxWaitSeconds: chance(50) ? Int.random(in: 0...90, using: &self) : nil,
            music: chance(50) ? "https://example.com/m.mp3" : nil,
            position: chance(50) ? BuiltInSpeech.queuePosition : nil,
            wait: chance(50) ? BuiltInSpeech.queueWait : nil,
            overflow: depth < 3 && chance(50) ? steps(depth: 3) : []
        )
    }

    mutating func conference() -> ConferenceRoom {
        ConferenceRoom(
            "c & d",
            isMuted: chance(50),
            startsOnEnter: chance(50),
            endsOnExit: chance(50),
            maxParticipants: chance(50) ? Int.random(in: 0...900, using: &self) : nil,
            music: chance(50) ? "https://example.com/m.mp3" : nil
        )
    }

    mutating func script() throws -> CallScript {
        let names = ["p0", "p1", "p2"]
        let plans = names.map { name in
            Plan(
                name,
                rules: (0..<2).map { _ in Rule(when: chance(50) ? .anonymous(chance(50)) : .always, do: steps()) }
            )
        }
        let router = CallRouter(plans: VoicePlans(defaultPlan: "p0", plans: plans), hours: [:])
        return CallScript(router: router, links: VoiceFixtures.links)
    }

    mutating func caller() -> String { pick(["+12125550100", "anonymous", "sip:a@b.example", "<x>{{y}}", ""]) }

    mutating func history() -> CallerHistory {
        let agent = DialTarget(pick(["+15550000001", "sip:ada@example.com"]))
        let then = Date(timeIntervalSince1970: 1_795_000_000)
        return CallerHistory(
            calls: chance(50) ? [then] : [],
            meetings: chance(50) ? agent.map { [.init($0, at: then)] } ?? [] : [],
            lastText: chance(50) ? .init(words(), at: then) : nil
        )
    }

    mutating func profile() -> CallerProfile? {
        chance(50) ? CallerProfile(name: words(), isVIP: chance(50), language: "de", timeZone: "Europe/Berlin") : nil
    }
}
