import Foundation
import Testing

@testable import Handlers

@Suite struct MenuJourneyTests {
    private static func script() throws -> CallScript {
        let inner = Menu(
            .say(Speech("Inner")),
            options: [.init("1", do: [.say(Speech("Deep"))]), .init("0", do: [.again])]
        )
        let menu = Menu(
            .say(Speech("For sales press 1.", language: "en-GB")),
            options: [
                .init("1", words: ["sales"], do: [.text(CallerText("Our address")), .enqueue(QueueEntry("sales"))]),
                .init("2", do: [.menu(inner), .say(Speech("Inner is over"))]), .init("3", do: [.plan("other")]),
                .init("9", do: [.say(Speech("Again")), .again]),
            ],
            retries: 1,
            noInput: Speech("Silence"),
            invalid: Speech("Wrong")
        )
        let other = Plan("other", rules: [Rule(do: [.say(Speech("Other plan"))])])
        let rule = Rule(do: [.say(Speech("Welcome")), .menu(menu), .say(Speech("Operator")), .hangup])
        return try VoiceFixtures.script(Plan("main", rules: [rule]), others: [other])
    }

    @Test func aChoiceLeadsToItsSteps() throws {
        var journey = try CallerJourney(try Self.script())
        #expect(journey.verbs == ["Say", "Gather", "Say", "Redirect"])
        #expect(journey.document.contains(#"input="dtmf speech""#))
        #expect(journey.document.contains(#"numDigits="1""#))
        try journey.go("action", ["Digits": "1"])
        #expect(journey.verbs == ["Enqueue"])
        #expect(journey.texts.map(\.message.text) == ["Our address"])
        var speaking = try CallerJourney(try Self.script())
        try speaking.go("action", ["SpeechResult": "I'd like sales"])
        #expect(speaking.document == journey.document)
        var other = try CallerJourney(try Self.script())
        try other.go("action", ["Digits": "3"])
        #expect(try other.go("redirect").contains("Other plan"))
    }

    @Test func silenceAndWrongKeysAreAskedAgainAndThenGoOn() throws {
        var journey = try CallerJourney(try Self.script())
        #expect(try journey.go("redirect").contains("Silence"))
        #expect(journey.verbs == ["Gather", "Say", "Say", "Redirect"])
        #expect(try journey.go("action", ["Digits": "7"]).contains("Operator"))
        var wrong = try CallerJourney(try Self.script())
        #expect(try wrong.go("action", ["Digits": "7"]).contains("Wrong"))
        #expect(try wrong.go("action", ["Digits": "1"]).contains("<Enqueue"))
    }

    @Test func menusStandInMenus() throws {
        var journey = try CallerJourney(try Self.script())
        #expect(try journey.go("action", ["Digits": "2"]).contains("Inner"))
        #expect(try journey.go("action", ["Digits": "0"]).contains("Inner"))
        #expect(try journey.go("action", ["Digits": "1"]).contains("Deep"))
        #expect(journey.verbs == ["Say", "Hangup"])
    }

    @Test func whoGoesRoundForEverGetsWhatFollows() throws {
        var journey = try CallerJourney(try Self.script())
        var rounds = 0
        while journey.document.contains("<Gather"), rounds < 100 {
            rounds += 1
            try journey.go("action", ["Digits": "9"])
        }
        #expect(rounds == Menu.turnLimit + 1)
        #expect(journey.document.contains("Operator"))
    }

    @Test func theSameAnswerIsGivenTwice() throws {
        var journey = try CallerJourney(try Self.script())
        let action = try journey.address("action")
        try journey.ask("menu", ["Digits": "7"], address: action)
        let first = journey.document
        try journey.ask("menu", ["Digits": "7"], address: action)
        #expect(journey.document == first)
    }

    @Test(arguments: ["turn=99", "misses=3", "turn=-1", "turn=x"])
    func countsThatAreNotOursAreRefused(change: String) throws {
        var journey = try CallerJourney(try Self.script())
        try journey.ask("menu", ["Digits": "1"], address: try journey.address("action") + "&" + change)
        #expect(journey.document.contains("cannot take your call"))
    }
}
