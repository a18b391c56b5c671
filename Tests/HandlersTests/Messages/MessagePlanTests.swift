import Foundation
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct MessagePlanTests {
    private func decide(
        _ event: MessageEvent,
        history: [ConsentEntry] = [],
        after seconds: TimeInterval = 0
    ) throws -> MessageDecision {
        MessagePlan(book: try MessageFixtures.book())
            .decision(for: event, history: history, receivedAt: MessageFixtures.now + seconds)
    }

    private func stopped() throws -> [ConsentEntry] {
        try decide(try MessageFixtures.event("STOP", id: "stop")).entries
    }

    @Test func keywordsAndTheRest() throws {
        let hours = try decide(try MessageFixtures.event("Hours!"))
        #expect(hours.rule == "keyword:hours")
        #expect(hours.reply?.text == "We're open Mon-Fri 9am-5pm EST")
        #expect(hours.reply?.from == MessageFixtures.ours)
        #expect(hours.reply?.to.e164 == MessageFixtures.theirs)
        #expect(hours.reply?.purpose == .reply)
        #expect(hours.reply?.notAfter == MessageFixtures.now + 1800)
        let other = try decide(try MessageFixtures.event("When do you open?"))
        #expect(other.rule == "otherwise")
        #expect(other.reply?.purpose == .reply)
        #expect(other.entries.isEmpty)
    }

    @Test func sendersHaveTheirOwnRules() throws {
        let parking = try decide(try MessageFixtures.event("parking", to: ["+15550000009"]))
        #expect(parking.reply?.text == "Garage B, level 2")
        let hours = try decide(try MessageFixtures.event("hours", to: ["+15550000009"]))
        #expect(hours.rule == "keyword:hours")
        #expect(try decide(try MessageFixtures.event("parking")).rule == "otherwise")
        let help = try decide(try MessageFixtures.event("HELP", to: ["+15550000009"]))
        #expect(help.reply?.text.contains("Example Clinic") == true)
    }

    @Test func stopIsRecordedAndConfirmedOnce() throws {
        let stop = try decide(try MessageFixtures.event("STOP"))
        #expect(stop.rule == "consent:opt-out")
        #expect(stop.entries.map(\.kind) == [.optOut])
        #expect(stop.entries.map(\.scope) == [.everything])
        #expect(stop.entries.map(\.words) == ["STOP"])
        #expect(stop.reply?.purpose == .confirmation)
        #expect(stop.reply?.notAfter == MessageFixtures.now + 300)
        #expect(stop.reply?.text.contains("Example Ltd") == true)

        let again = try decide(try MessageFixtures.event("stop", id: "again"), history: stop.entries)
        #expect(again.entries.map(\.kind) == [.optOut])
        #expect(again.reply == nil)
        #expect(again.silence == .nothingOwed)
    }

    @Test func startBringsBack() throws {
        let event = try MessageFixtures.event("START", id: "start")
        let start = try decide(event, history: try stopped(), after: 1)
        #expect(start.entries.map(\.kind) == [.optIn])
        #expect(start.reply?.purpose == .reply)
        // At the same instant as the STOP nobody knows which came last, and the number stays out.
        #expect(try decide(event, history: try stopped()).reply == nil)
    }

    @Test func helpIsAnsweredAlwaysAndKeywordsAreTheGatesBusiness() throws {
        let help = try decide(try MessageFixtures.event("HELP", id: "help"), history: try stopped())
        #expect(help.reply?.purpose == .help)
        #expect(help.reply?.text.contains("help@example.com") == true)
    }

    @Test(arguments: ["STOP", "START", "HELP"])
    func whatTelnyxAnsweredIsNotAnsweredAgain(autoresponse: String) throws {
        for text in ["STOP", "START", "HELP", "hours", "good morning"] {
            let event = try MessageFixtures.event(text, ["autoresponse_type": .string(autoresponse)])
            let decision = try decide(event)
            #expect(decision.reply == nil)
            #expect(decision.silence == .carrierAnswered)
            #expect(decision.entries.map(\.source) == [.carrier])
        }
    }

    @Test func machinesAndGroupsAreNotAnswered() throws {
        #expect(try decide(try MessageFixtures.event("hours", from: "72975")).silence == .noNumber)
        #expect(try decide(try MessageFixtures.event("hours", from: "ACME")).silence == .noNumber)
        #expect(try decide(try MessageFixtures.event("hours", from: MessageFixtures.ours)).silence == .ownNumber)
        #expect(try decide(try MessageFixtures.event("hours", from: "+15550000009")).silence == .ownNumber)
        let group = try MessageFixtures.event("hours", to: [MessageFixtures.ours, "+15550001111"])
        #expect(try decide(group).silence == .group)
        let outbound = try MessageFixtures.event("hours", ["direction": .string("outbound")])
        #expect(try decide(outbound).silence == .notReceived)
    }

    @Test func messagesWithoutWordsGetTheAnswerForEverythingElse() throws {
        #expect(try decide(try MessageFixtures.event(nil)).rule == "otherwise")
        #expect(try decide(try MessageFixtures.event("")).rule == "otherwise")
    }

    @Test func operatorsMayWordTheirHelp() throws {
        let help = try #require(Keyword(messageText: "help"))
        let plan = MessagePlan(book: MessageBook(standard: MessageRules(keywords: [help: "Ask Bo"])))
        let event = try MessageFixtures.event("Help")
        let decision = plan.decision(for: event, history: [], receivedAt: MessageFixtures.now)
        #expect(decision.reply?.text == "Ask Bo")
        #expect(decision.reply?.purpose == .help)
        let silent = plan.decision(for: try MessageFixtures.event("hi"), history: [], receivedAt: MessageFixtures.now)
        #expect(silent.silence == .noRule)
    }
}
