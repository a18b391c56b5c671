import Foundation
import OptOut
import Testing

@Suite struct ConsentDecisionTests {
    let classifier = MessageClassifier()

    private func decide(
        _ text: String,
        at seconds: Int = 10,
        autoresponse: String? = nil,
        sender: String = "A",
        history: [ConsentEntry] = [],
        policy: ConsentPolicy = .standard
    ) throws -> ConsentDecision {
        let message = InboundMessage(
            event: try Sample.event("now"),
            number: try Sample.number(),
            sender: sender,
            profile: "P",
            text: text,
            autoresponse: autoresponse,
            receivedAt: Sample.time(seconds),
            arrival: Sample.time(1_000)
        )
        return ConsentDecision(for: message, classified: classifier.classify(text), history: history, policy: policy)
    }

    @Test func aStopBlocksAndIsConfirmedOnce() throws {
        let first = try decide("STOP")
        #expect(first.entries.map(\.kind) == [.optOut])
        #expect(first.entries.first?.scope == .everything)
        #expect(first.entries.first?.words == "STOP")
        #expect(first.entries.first?.rule == "word.en.stop")
        #expect(first.answer == .confirmation(.english, isDoubtful: false))
        let second = try decide("STOP", history: [Sample.entry(.optOut, "before", at: 1)])
        #expect(second.entries.count == 1 && second.answer == .none && second.isFinal)
    }

    @Test func aSecondDeliveryDecidesTheSame() throws {
        let first = try decide("STOP")
        #expect(try decide("STOP", history: first.entries) == first)
    }

    @Test func aDoubtfulStopBlocksEverythingAndIsConfirmed() throws {
        let decision = try decide("leave me alone", policy: ConsentPolicy(reach: .sender))
        #expect(decision.entries.map(\.kind) == [.review])
        #expect(decision.entries.first?.scope == .everything)
        #expect(decision.answer == .confirmation(.english, isDoubtful: true))
    }

    @Test func theConfirmationIsInTheLanguageOfTheWords() throws {
        #expect(try decide("Abmelden").answer == .confirmation(.german, isDoubtful: false))
        #expect(try decide("ARRET").answer == .confirmation(.french, isDoubtful: false))
    }

    @Test(arguments: [("STOP", ConsentKind.optOut), ("START", .optIn), ("HELP", .help), ("stop", .optOut)])
    func telnyxVerdictWinsOverTheWords(autoresponse: String, kind: ConsentKind) throws {
        for text in ["STOP", "START", "HELP", "see you at 5", ""] {
            let decision = try decide(text, autoresponse: autoresponse)
            #expect(decision.entries.map(\.kind) == [kind])
            #expect(decision.entries.first?.source == .carrier)
            #expect(decision.entries.first?.words == text)
            #expect(decision.answer == .none && decision.isFinal)
        }
    }

    @Test func anUnknownAutoresponseIsNeverAnsweredButAStopStillCounts() throws {
        let decision = try decide("stop texting me", autoresponse: "CUSTOM")
        #expect(decision.entries.map(\.kind) == [.optOut])
        #expect(decision.answer == .none && decision.isFinal)
        #expect(try decide("hello", autoresponse: "CUSTOM").entries.isEmpty)
    }

    @Test func startLiftsAndWelcomesBack() throws {
        let stop = try Sample.entry(.optOut, "before", at: 1)
        #expect(try decide("START", history: [stop]).answer == .resubscribed(.english))
        #expect(try decide("START", sender: "B", history: [stop]).answer == .none)
        let newer = try Sample.entry(.optOut, "newer", at: 50)
        let late = try decide("START", history: [newer])
        #expect(late.entries.map(\.kind) == [.optIn] && late.answer == .none)
    }

    @Test(arguments: ["YES", "STRAT", "please opt me back in"])
    func aDoubtfulOptInChangesNothing(text: String) throws {
        let decision = try decide(text, history: [Sample.entry(.optOut, "before", at: 1)])
        #expect(decision.entries.isEmpty && decision.answer == .none && !decision.isFinal)
    }

    @Test func helpIsAnsweredAlsoWhenBlocked() throws {
        let decision = try decide("AIDE", history: [Sample.entry(.optOut, "before", at: 1)])
        #expect(decision.entries.map(\.kind) == [.help])
        #expect(decision.answer == .help(.french))
    }

    @Test func aLateStopOlderThanTheStartIsNotConfirmed() throws {
        let decision = try decide("STOP", at: 1, history: [Sample.entry(.optIn, "start", at: 5)])
        #expect(decision.entries.map(\.kind) == [.optOut] && decision.answer == .none)
    }

    @Test(arguments: [("STOP", false), ("stop ", false), ("Arrêt", false), ("please stop texting me", true)])
    func theNetworkAnswersStopOnTollFreeNumbers(text: String, isConfirmed: Bool) throws {
        let decision = try decide(text, sender: "+18885550100")
        #expect((decision.answer != .none) == isConfirmed)
        #expect(decision.entries.map(\.kind) == [.optOut])
    }

    @Test func ordinaryMessagesAreLeftToOthers() throws {
        let decision = try decide("what time do you open?")
        #expect(decision == (try decide("hours")))
        #expect(decision.entries.isEmpty && !decision.isFinal)
    }

    @Test func theReachOfAStopIsConfigured() throws {
        func scope(_ policy: ConsentPolicy) throws -> ConsentScope? {
            try decide("STOP", policy: policy).entries.first?.scope
        }
        #expect(try scope(ConsentPolicy(reach: .sender)) == .sender("A"))
        #expect(try scope(ConsentPolicy(reach: .profile)) == .profile("P"))
        #expect(try scope(ConsentPolicy(reach: .programme)) == .everything)
        #expect(try scope(ConsentPolicy(reach: .programme, programme: "news")) == .programme("news"))
        #expect(try decide("STOP", policy: ConsentPolicy(confirms: false)).answer == .none)
    }
}
