import Foundation
import OptOut
import Testing

@testable import Handlers

@Suite struct RouteDecisionTests {
    @Test func printsTheShapeScriptsRelyOn() throws {
        let decision = try RoutingFixtures.router().decision(
            for: RoutingFixtures.call(from: "+442079460000"),
            profile: nil,
            overrides: [],
            at: RoutingFixtures.instant("2026-11-20T15:00:00Z")
        )
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let text = String(decoding: try encoder.encode(decision), as: UTF8.self)
        #expect(text.contains(#""from":"+442079460000""#))
        #expect(text.contains(#""to":"+15551234567""#))
        #expect(text.contains(#""at":"2026-11-20T15:00:00Z""#))
        #expect(text.contains(#""plan":"main""#))
        #expect(text.contains(#""rule":"3""#))
        #expect(text.contains(#""dial":["+442071234567"]"#))
        #expect(text.contains(#""steps":[{"dial":["+442071234567"],"ring":"in-turn","timeout":20}]"#))
        #expect(try JSONDecoder().decode(RouteDecision.self, from: Data(text.utf8)) == decision)
    }

    @Test func everyStepSurvivesJSON() throws {
        let steps: [Step] = [
            .say(Speech("Hello", voice: "Polly.Joanna", language: "en-GB")), .play(url: "https://example.com/a.mp3"),
            .pause(seconds: 3), try RoutingFixtures.dial("+15551234567", "sip:a@example.com", ring: .together),
            .dial(
                try #require(
                    Dialling(
                        [try RoutingFixtures.target("+15551234567")],
                        callerID: try RoutingFixtures.number("+15550001111")
                    )
                )
            ),
            .enqueue(QueueEntry("support", maxWaitSeconds: 300)), .enqueue(QueueEntry("priority")),
            .voicemail(Voicemail("office", greeting: .say(Speech("Speak", voice: "woman")), maxLengthSeconds: 60)),
            .dial(
                try #require(
                    Dialling(
                        [try RoutingFixtures.target("+15551234567")],
                        whisper: Whisper(.say(Speech("Sales call")), acceptKey: "1"),
                        refusesMachines: true,
                        isRecorded: true
                    )
                )
            ),
            .enqueue(
                QueueEntry("vip", maxSize: 3, music: "https://example.com/m.mp3", position: nil, overflow: [.hangup])
            ),
            .menu(
                Menu(
                    .play(url: "https://example.com/menu.mp3"),
                    options: [
                        .init("1", words: ["sales"], do: [.take(QueuePickup("vip"))]), .init("*", do: [.again]),
                    ],
                    timeoutSeconds: 9,
                    retries: 0,
                    noInput: Speech("Nothing"),
                    invalid: Speech("Wrong", language: "en-GB")
                )
            ),
            .take(QueuePickup("support")), .conference(ConferenceRoom("team")), .again,
            .conference(
                ConferenceRoom("all", isMuted: true, startsOnEnter: false, endsOnExit: true, maxParticipants: 5)
            ),
            .assistant(AssistantHandover("assistant-1")), .text(CallerText("Hi", purpose: .marketing)),
            .text(CallerText("Hi {caller.name}", sender: "+15550001111")),
            .voicemail(Voicemail("sound", greeting: .play(url: "https://example.com/g.mp3"))),
            .voicemail(Voicemail("office")), .plan("night"), .reject(busy: true), .reject(busy: false), .hangup,
        ]
        let data = try JSONEncoder().encode(steps)
        #expect(try JSONDecoder().decode([Step].self, from: data) == steps)
    }

    @Test(arguments: ["\"fly\"", "{}", "{\"dial\":[],\"ring\":\"in-turn\",\"timeout\":5}", "{\"dial\":[\"12\"]}"])
    func whatIsNoStepIsRefused(json: String) {
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(Step.self, from: Data(json.utf8)) }
    }

    @Test(arguments: [
        ("+15551234567", true), ("sip:desk@example.com", true), ("sips:desk@example.com;transport=tls", true),
        ("sip:example.com", true), ("15551234567", false), ("sip:", false), ("sip:@", false), ("sip:a b@c", false),
        ("tel:+1555", false), ("sip:<a>@b", false), ("", false),
    ])
    func dialTargets(text: String, isTarget: Bool) {
        #expect((DialTarget(text) != nil) == isTarget)
        #expect(DialTarget(text)?.description == (isTarget ? text : nil))
    }

    @Test func profileIsReadLeniently() throws {
        let json = #"{"name":"Ada","vip":"yes","tags":["a"],"language":7,"timeZone":"Europe/London","extra":{}}"#
        let profile = try JSONDecoder().decode(CallerProfile.self, from: Data(json.utf8))
        #expect(profile == CallerProfile(name: "Ada", tags: ["a"], timeZone: "Europe/London"))
        #expect(throws: DecodingError.self) { try JSONDecoder().decode(CallerProfile.self, from: Data("[]".utf8)) }
    }
}
