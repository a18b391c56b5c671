import Foundation
import Numbering
import TeXML
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct CallScriptTests {
    @Test func anOpenOfficeSaysAndDialsInTurn() throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let answer = try VoiceFixtures.answer(script, try VoiceFixtures.request("voice"))
        let document = try VoiceFixtures.document(answer)
        #expect(VoiceFixtures.names(answer) == ["Say", "Dial"])
        #expect(document.contains("Please hold while we connect your call."))
        #expect(document.contains("<Number>+15551234567</Number>"))
        #expect(document.contains("<Sip>sip:desk@example.com</Sip>"))
        #expect(document.contains(#"sequential="true""#))
        #expect(document.contains(#"timeout="20""#))
        let action = try VoiceFixtures.attribute("action", in: document)
        #expect(
            action.hasPrefix(
                "https://hooks.example.com/texml/t/secret-token-of-22-chars/dial?plan=main&rule=4&step=1&print="
            )
        )
        #expect(answer.decision?.rule == "4")
    }

    @Test(arguments: ["no-answer", "busy", "failed", "canceled"])
    func anUnansweredDialGoesOnWithTheFallbackSentenceAndVoicemail(status: String) throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let first = try VoiceFixtures.document(try VoiceFixtures.answer(script, try VoiceFixtures.request("voice")))
        let action = try VoiceFixtures.attribute("action", in: first)
        let request = try VoiceFixtures.request("dial", ["DialCallStatus": status], query: action)
        // Hours have closed meanwhile: the call goes on with the rule it began with.
        let answer = try VoiceFixtures.answer(script, request, at: "2026-11-20T22:30:00Z")
        #expect(VoiceFixtures.names(answer) == ["Say", "Say", "Record"])
        let document = try VoiceFixtures.document(answer)
        #expect(document.contains("no one is available"))
        let again = try VoiceFixtures.answer(script, request, at: "2026-11-20T22:31:00Z")
        #expect(try VoiceFixtures.document(again) == document)

        let recorded = try VoiceFixtures.attribute("action", in: document)
        let done = try VoiceFixtures.answer(
            script,
            try VoiceFixtures.request(
                "voicemail",
                ["RecordingSid": "r", "RecordingStatus": "completed"],
                query: recorded
            )
        )
        #expect(VoiceFixtures.names(done) == ["Say", "Hangup"])
    }

    @Test func anAnsweredDialEndsTheCall() throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let first = try VoiceFixtures.document(try VoiceFixtures.answer(script, try VoiceFixtures.request("voice")))
        let request = try VoiceFixtures.request(
            "dial",
            ["DialCallStatus": "completed"],
            query: try VoiceFixtures.attribute("action", in: first)
        )
        #expect(VoiceFixtures.names(try VoiceFixtures.answer(script, request)) == ["Hangup"])
    }

    @Test func anUnansweredDialAtTheEndIsNotSilence() throws {
        let script = try VoiceFixtures.script(
            Plan("only", rules: [Rule(do: [try RoutingFixtures.dial("+15550001111")])])
        )
        let first = try VoiceFixtures.document(try VoiceFixtures.answer(script, try VoiceFixtures.request("voice")))
        let request = try VoiceFixtures.request(
            "dial",
            ["DialCallStatus": "no-answer"],
            query: try VoiceFixtures.attribute("action", in: first)
        )
        let answer = try VoiceFixtures.answer(script, request)
        #expect(VoiceFixtures.names(answer) == ["Say", "Hangup"])
        #expect(try VoiceFixtures.document(answer).contains("no one is available"))
    }

    @Test func everyStepGivesAValidDocument() throws {
        let rows: [(step: Step, verbs: [String])] = [
            (.say(Speech("Hi", voice: "Polly.Amy", language: "en-GB")), ["Say", "Hangup"]),
            (.say(Speech("Grüezi", language: "de-DE")), ["Say", "Hangup"]),
            (.play(url: "https://example.com/hold.mp3"), ["Play", "Hangup"]),
            (.pause(seconds: 900), ["Pause", "Hangup"]),
            (try RoutingFixtures.dial("+15550001111", timeout: 1), ["Dial"]),
            (try RoutingFixtures.dial("+15550001111", "sip:a@example.com", ring: .together), ["Dial"]),
            (.enqueue(QueueEntry("support", maxWaitSeconds: 60)), ["Enqueue"]),
            (.menu(Menu(.say(Speech("Choose")), options: [.init("1", do: [.hangup])])), ["Gather", "Redirect"]),
            (.take(QueuePickup("support")), ["Dial"]),
            (.conference(ConferenceRoom("team", isMuted: true, maxParticipants: 9)), ["Dial"]),
            (.assistant(AssistantHandover("assistant-1")), ["Connect"]), (.text(CallerText("Hello")), ["Hangup"]),
            (.voicemail(Voicemail("office")), ["Say", "Record"]), (.plan("other"), ["Redirect"]),
            (.reject(busy: true), ["Reject"]), (.hangup, ["Hangup"]),
        ]
        for row in rows {
            // A second step, because a plan that begins a rule is followed at once.
            let steps: [Step] = if case .plan = row.step { [.pause(seconds: 1), row.step] } else { [row.step] }
            let script = try VoiceFixtures.script(Plan("p", rules: [Rule(do: steps)]))
            let answer = try VoiceFixtures.answer(script, try VoiceFixtures.request("voice"))
            #expect(VoiceFixtures.names(answer).suffix(row.verbs.count) == row.verbs[...])
            _ = try VoiceFixtures.document(answer)
        }
    }

    @Test func queueCallersWaitAndLeave() throws {
        let rule = Rule(do: [.enqueue(QueueEntry("support", maxWaitSeconds: 60)), .say(Speech("Sorry")), .hangup])
        let script = try VoiceFixtures.script(Plan("p", rules: [rule]))
        let first = try VoiceFixtures.document(try VoiceFixtures.answer(script, try VoiceFixtures.request("voice")))
        let wait = try VoiceFixtures.attribute("waitUrl", in: first)
        func waiting(_ seconds: String) throws -> ScriptAnswer {
            let fields = ["QueueSid": "support", "QueuePosition": "2", "QueueTime": seconds]
            return try VoiceFixtures.answer(script, try VoiceFixtures.request("wait", fields, query: wait))
        }
        #expect(VoiceFixtures.names(try waiting("30")) == ["Say", "Say", "Pause", "Redirect"])
        #expect(try VoiceFixtures.document(try waiting("30")).contains("number 2 in line"))
        #expect(VoiceFixtures.names(try waiting("60")) == ["Leave"])

        let action = try VoiceFixtures.attribute("action", in: first)
        func left(_ result: String?) throws -> [String] {
            let fields = result.map { ["QueueResult": $0] } ?? [:]
            return VoiceFixtures.names(
                try VoiceFixtures.answer(script, try VoiceFixtures.request("queue", fields, query: action))
            )
        }
        #expect(try left(nil) == ["Say", "Hangup"])
        #expect(try left("bridged") == ["Hangup"])
    }

    @Test func plansThatHandOnToEachOtherEnd() throws {
        let one = Plan("one", rules: [Rule(do: [.pause(seconds: 1), .plan("two")])])
        let two = Plan("two", rules: [Rule(do: [.pause(seconds: 1), .plan("one")])])
        let script = try VoiceFixtures.script(one, others: [two])
        var request = try VoiceFixtures.request("voice")
        var redirects = 0
        while redirects < 50 {
            let answer = try VoiceFixtures.answer(script, request)
            guard let redirect = answer.verbs.last as? Redirect else { break }
            redirects += 1
            request = try VoiceFixtures.request("plan", query: redirect.markup.text)
        }
        #expect(redirects == CallPosition.attemptLimit)
    }

    @Test(arguments: [
        ("dial", "?"), ("dial", "?plan=main&rule=4&step=1&print=00000000&attempt=0"),
        ("dial", "?plan=main&rule=4&step=-1&print=00000000&attempt=0"), ("queue", "?rule=x"),
        ("voicemail", "?plan=nowhere&rule=1&step=0&print=00000000&attempt=0"), ("plan", "?plan=main"),
        ("plan", "?plan=main&attempt=99"), ("plan", "?plan=nowhere&attempt=1"),
    ])
    func stateThatIsNotOursGivesASentence(step: String, query: String) throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let request = try VoiceFixtures.request(step, ["DialCallStatus": "busy"], query: query)
        let answer = try VoiceFixtures.answer(script, request)
        #expect(VoiceFixtures.names(answer) == ["Say", "Hangup"])
        _ = try VoiceFixtures.document(answer)
    }

    @Test(arguments: ["status", "recording", "unheard-of"])
    func whatAsksForNothingGetsAnEmptyDocument(step: String) throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let request = try VoiceFixtures.request(
            step,
            ["CallStatus": "completed", "CallbackSource": "call-progress-events"]
        )
        #expect(try VoiceFixtures.answer(script, request).verbs.isEmpty)
        let onVoice = try VoiceFixtures.request("voice", ["CallbackSource": "call-cost-events"])
        #expect(try VoiceFixtures.answer(script, onVoice).verbs.isEmpty)
    }

    @Test func callersCannotSpeakInTemplates() throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let profile = CallerProfile(name: "{{#secret}}key{{/secret}}<Hangup/>", isVIP: true)
        let answer = try VoiceFixtures.answer(script, try VoiceFixtures.request("voice"), profile: profile)
        let document = try VoiceFixtures.document(answer)
        #expect(!document.contains("{{"))
        #expect(!document.contains("<Hangup"))
        #expect(VoiceFixtures.names(answer) == ["Say", "Enqueue"])
    }

    @Test func addressesAreRelativeWithoutAPublicURL() throws {
        let links = CallbackLinks(publicURL: nil, token: nil)
        #expect(
            links.address(enteringPlan: "a b&c/ü", attempt: 1).text == "/texml/plan?plan=a%20b%26c%2F%C3%BC&attempt=1"
        )
    }
}
