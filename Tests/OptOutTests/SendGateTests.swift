import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

@Suite struct SendGateTests {
    let ledger = ConsentLedger(digest: testDigest)
    let queue: DatabaseQueue

    init() throws { queue = try Sample.database() }

    private func gate(unsettled: [String] = []) -> SendGate {
        SendGate(ledger: ledger) { _, _, leftOut in unsettled.contains { $0 != leftOut?.rawValue } }
    }

    private func request(
        _ purpose: SendPurpose,
        id: String = "r1",
        from: String? = "A",
        profile: String? = nil,
        inReplyTo: String? = nil
    ) throws -> SendRequest {
        SendRequest(
            id: id,
            to: try Sample.number(),
            from: from,
            profile: profile,
            purpose: purpose,
            inReplyTo: try inReplyTo.map(Sample.event)
        )
    }

    private func answer(_ request: SendRequest, gate: SendGate? = nil, at seconds: Int = 100) throws -> GateAnswer {
        try queue.read { db in try (gate ?? self.gate()).answer(for: request, at: Sample.time(seconds), in: db) }
    }

    private func append(_ entries: ConsentEntry...) throws {
        try queue.write { db in for entry in entries { try ledger.append(entry, in: db) } }
    }

    @Test(arguments: SendPurpose.allCases.filter { $0 != .confirmation })
    func aFreeNumberGetsEverything(purpose: SendPurpose) throws {
        #expect(try answer(request(purpose)) == .free)
    }

    @Test(arguments: [SendPurpose.reply, .informational, .marketing, .verification, .help])
    func aBlockedNumberGetsNothingElse(purpose: SendPurpose) throws {
        try append(Sample.entry(.optOut, "stop", at: 1))
        #expect(try answer(request(purpose, inReplyTo: "stop")) == .refused(.optedOut))
        #expect(try answer(request(purpose)) == .refused(.optedOut))
    }

    @Test func anOptOutIsConfirmedOnce() throws {
        try append(Sample.entry(.optOut, "stop", at: 1))
        let first = try request(.confirmation, inReplyTo: "stop")
        #expect(try answer(first) == .free)
        try queue.write { db in try gate().recordSend(first, at: Sample.time(2), in: db) }
        #expect(try answer(first) == .free, "the same message may be tried again")
        #expect(try answer(request(.confirmation, id: "r2", inReplyTo: "stop")) == .refused(.alreadyAnswered))
    }

    @Test func whatIsNotAnOptOutInForceIsNotConfirmed() throws {
        #expect(try answer(request(.confirmation, inReplyTo: "stop")) == .refused(.nothingToConfirm))
        try append(Sample.entry(.optOut, "stop", at: 1), Sample.entry(.optOut, "again", at: 2))
        #expect(try answer(request(.confirmation, inReplyTo: "again")) == .refused(.nothingToConfirm))
        #expect(try answer(request(.confirmation)) == .refused(.nothingToConfirm))
        try append(Sample.entry(.optIn, "start", at: 3))
        #expect(try answer(request(.confirmation, inReplyTo: "stop")) == .refused(.nothingToConfirm))
    }

    @Test func whatTelnyxAnsweredIsNotConfirmed() throws {
        try append(Sample.entry(.optOut, "stop", at: 1, source: .carrier))
        #expect(try answer(request(.confirmation, inReplyTo: "stop")) == .refused(.nothingToConfirm))
    }

    @Test func aBlockedNumberGetsTheHelpItAskedFor() throws {
        try append(Sample.entry(.optOut, "stop", at: 1), Sample.entry(.help, "help", at: 2))
        let first = try request(.help, inReplyTo: "help")
        #expect(try answer(first) == .free)
        try queue.write { db in try gate().recordSend(first, at: Sample.time(3), in: db) }
        #expect(try answer(request(.help, id: "r2", inReplyTo: "help")) == .refused(.alreadyAnswered))
        #expect(try answer(request(.help, inReplyTo: "stop")) == .refused(.optedOut))
    }

    @Test(arguments: SendPurpose.allCases)
    func anUnsettledMessageHoldsEverythingBack(purpose: SendPurpose) throws {
        if purpose == .confirmation { try append(Sample.entry(.optOut, "mine", at: 1)) }
        let request = try request(purpose, inReplyTo: "mine")
        #expect(try answer(request, gate: gate(unsettled: ["mine"])) == .wait(.unsettledMessage, until: nil))
        let mine = try Sample.event("mine")
        let (alone, beside) = try queue.read { db in
            (
                try gate(unsettled: ["mine"]).answer(for: request, at: Sample.time(5), leavingOut: mine, in: db),
                try gate(unsettled: ["mine", "other"]).answer(
                    for: request,
                    at: Sample.time(5),
                    leavingOut: mine,
                    in: db
                )
            )
        }
        #expect(alone == .free)
        #expect(beside == .wait(.unsettledMessage, until: nil))
    }

    @Test func aNarrowBlockLetsOtherSendersThrough() throws {
        try append(Sample.entry(.optOut, "stop", at: 1, scope: .sender("A")))
        #expect(try answer(request(.marketing, from: "A")) == .refused(.optedOut))
        #expect(try answer(request(.marketing, from: "B")) == .free)
        #expect(try answer(request(.marketing, from: nil)) == .refused(.optedOut))
        try append(Sample.entry(.optOut, "error", at: 2, scope: .profile("P"), source: .carrierError))
        #expect(try answer(request(.marketing, from: "B", profile: "P")) == .refused(.optedOut))
        #expect(try answer(request(.marketing, from: "B", profile: "Q")) == .free)
        #expect(try answer(request(.marketing, from: "B")) == .refused(.optedOut))
    }

    @Test func tenAnswersInTenMinutesAreEnough() throws {
        try queue.write { db in
            for index in 0..<10 {
                try gate().recordSend(request(.reply, id: "s\(index)"), at: Sample.time(index), in: db)
                try gate().recordSend(request(.reply, id: "s\(index)"), at: Sample.time(index), in: db)
            }
        }
        #expect(try answer(request(.reply, id: "s10")) == .refused(.tooManyAnswers))
        #expect(try answer(request(.help, id: "s10")) == .refused(.tooManyAnswers))
        #expect(try answer(request(.reply, id: "s9")) == .free, "its own row is not counted against it")
        #expect(try answer(request(.informational, id: "s10")) == .free)
        #expect(try answer(request(.reply, id: "s10"), at: 600) == .free)
        try append(Sample.entry(.optOut, "stop", at: 20))
        #expect(try answer(request(.confirmation, id: "c", inReplyTo: "stop")) == .free)
    }

    @Test func aFailingJournalIsNotAFreeGate() throws {
        struct Broken: Error {}
        let gate = SendGate(ledger: ledger) { _, _, _ in throw Broken() }
        #expect(throws: Broken.self) { try answer(request(.reply), gate: gate) }
    }
}
