import Foundation
import TeXML
import Testing

@testable import Handlers

@Suite struct WhisperTests {
    private func script(_ whisper: Whisper?, refusesMachines: Bool = false) throws -> CallScript {
        let dialling = try #require(
            Dialling(
                [try RoutingFixtures.target("+15550001111"), try RoutingFixtures.target("sip:desk@example.com")],
                whisper: whisper,
                refusesMachines: refusesMachines,
                isRecorded: true
            )
        )
        return try VoiceFixtures.script(Plan("p", rules: [Rule(do: [.dial(dialling), .voicemail(Voicemail("box"))])]))
    }

    private func ask(_ script: CallScript, _ step: String, _ fields: [String: String], _ address: String) throws
        -> ScriptAnswer
    {
        let leg = ["From": "+15551234567", "To": "+15550001111", "CallSid": "v3:b"]
        let request = try VoiceFixtures.request(step, leg.merging(fields) { $1 }, query: address)
        let answer = try VoiceFixtures.answer(script, request, profile: CallerProfile(name: "Ada"))
        #expect(answer.use == .screening)
        _ = try TeXML(verbs: answer.verbs).encoded(use: answer.use)
        return answer
    }

    @Test func whoPicksUpHearsWhoCallsAndTakesTheCallWithAKey() throws {
        let speech = Speech("{caller.name} at {caller.number}. Press 1.")
        let script = try script(Whisper(.say(speech), acceptKey: "1"))
        let journey = try CallerJourney(script)
        let answer = try ask(script, "whisper", [:], try journey.address("url"))
        #expect(VoiceFixtures.names(answer) == ["Gather", "Hangup"])
        let document = try VoiceFixtures.document(answer)
        #expect(document.contains("Ada at 1 2 1 2 5 5 5 0 1 0 0. Press 1."))
        let action = try VoiceFixtures.attribute("action", in: document)
        #expect(VoiceFixtures.names(try ask(script, "accept", ["Digits": "1"], action)).isEmpty)
        #expect(VoiceFixtures.names(try ask(script, "accept", ["Digits": "2"], action)) == ["Hangup"])
        #expect(VoiceFixtures.names(try ask(script, "accept", [:], action)) == ["Hangup"])
    }

    @Test func withoutAKeyPickingUpIsEnough() throws {
        let script = try script(Whisper(.play(url: "https://example.com/w.mp3")))
        let answer = try ask(script, "whisper", [:], try CallerJourney(script).address("url"))
        #expect(VoiceFixtures.names(answer) == ["Gather"])
        #expect(try VoiceFixtures.document(answer).contains("<Play"))
    }

    @Test func machinesAreHungUpOn() throws {
        let script = try script(nil, refusesMachines: true)
        let journey = try CallerJourney(script)
        #expect(journey.document.contains(#"machineDetection="Enable""#))
        #expect(journey.document.contains(#"record="record-from-answer""#))
        let address = try journey.address("amdStatusCallback")
        for (who, verbs) in [("machine_start", ["Hangup"]), ("fax", ["Hangup"]), ("human", []), ("unknown", [])] {
            #expect(VoiceFixtures.names(try ask(script, "machine", ["AnsweredBy": who], address)) == verbs)
        }
    }

    @Test func aChangedRuleConnects() throws {
        let address = try CallerJourney(try script(Whisper(.say(Speech("Old"))))).address("url")
        let answer = try ask(try script(nil), "whisper", [:], address)
        #expect(answer.verbs.isEmpty)
    }
}
