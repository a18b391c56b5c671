import Foundation
import TeXML
import Testing

@testable import Handlers

@Suite struct QueueJourneyTests {
    private func journey(_ queue: QueueEntry) throws -> CallerJourney {
        let rule = Rule(do: [.enqueue(queue), .say(Speech("Following")), .hangup])
        return try CallerJourney(try VoiceFixtures.script(Plan("p", rules: [rule])))
    }

    private func place(_ position: Int, waited: Int, average: Int = 300) -> [String: String] {
        [
            "QueueSid": "support", "QueuePosition": "\(position)", "QueueTime": "\(waited)",
            "AvgQueueTime": "\(average)",
        ]
    }

    @Test func placesAreSaidOnlyWhenTheyGetBetter() throws {
        var journey = try journey(
            QueueEntry("support", music: "https://example.com/m.mp3", wait: BuiltInSpeech.queueWait)
        )
        try journey.go("waitUrl", place(3, waited: 0))
        #expect(journey.document.contains("number 3 in line"))
        #expect(journey.document.contains("about 5 minutes"))
        #expect(journey.verbs == ["Say", "Say", "Play", "Redirect"])
        try journey.go("redirect", place(3, waited: 30))
        #expect(journey.verbs == ["Play", "Redirect"])
        try journey.go("redirect", place(4, waited: 60, average: 900))
        #expect(journey.verbs == ["Play", "Redirect"])
        try journey.go("redirect", place(2, waited: 90))
        #expect(journey.document.contains("number 2 in line"))
        #expect(journey.document.contains("about 4 minutes"))
        try journey.go("redirect", place(2, waited: 95))
        #expect(journey.verbs == ["Play", "Redirect"])
    }

    @Test func aFullQueueAndALongWaitGoToTheOverflow() throws {
        let queue = QueueEntry("support", maxSize: 2, maxWaitSeconds: 60, overflow: [.say(Speech("Overflow"))])
        var full = try journey(queue)
        let action = try full.address("action")
        try full.go("waitUrl", place(3, waited: 0))
        #expect(full.verbs == ["Leave"])
        try full.ask("queue", ["QueueResult": "leave"], address: action)
        #expect(full.document.contains("Overflow"))
        #expect(full.verbs == ["Say", "Hangup"])

        var long = try journey(queue)
        try long.go("waitUrl", place(2, waited: 0))
        #expect(long.verbs.last == "Redirect")
        try long.go("redirect", place(1, waited: 45))
        #expect(long.document.contains(#"<Pause length="15""#))
        try long.go("redirect", place(1, waited: 60))
        #expect(long.verbs == ["Leave"])
    }

    @Test func withoutOverflowTheFollowingStepsAreDone() throws {
        var journey = try journey(QueueEntry("support", maxSize: 1))
        #expect(try journey.go("action", [:]).contains("Following"))
    }

    @Test func documentsForWaitingHoldOnlyWhatMayStandThere() throws {
        let script = try VoiceFixtures.script(Plan("p", rules: [Rule(do: [.enqueue(QueueEntry("q"))])]))
        let journey = try CallerJourney(script)
        let request = try VoiceFixtures.request("wait", place(1, waited: 3), query: try journey.address("waitUrl"))
        let answer = try VoiceFixtures.answer(script, request)
        #expect(answer.use == .waiting)
        _ = try TeXML(verbs: answer.verbs).encoded(use: answer.use)
    }

    @Test func anAgentTakesTheNextCallerOrHearsThatNobodyWaits() throws {
        let script = try VoiceFixtures.script(Plan("p", rules: [Rule(do: [.take(QueuePickup("support"))])]))
        var journey = try CallerJourney(script)
        #expect(journey.document.contains("<Queue>support</Queue>"))
        let action = try journey.address("action")
        #expect(try journey.go("action", ["DialCallStatus": "completed"]).contains("<Hangup"))
        try journey.ask("dial", ["DialCallStatus": "no-answer"], address: action)
        #expect(journey.document.contains("Nobody is waiting"))
    }
}
