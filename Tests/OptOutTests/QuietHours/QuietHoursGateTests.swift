import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

/// The send gate asks about quiet hours for what may wait, after consent and never instead of it.
@Suite struct QuietHoursGateTests {
    private let ledger = ConsentLedger(digest: testDigest)
    private let queue: DatabaseQueue
    private let number = "+13055550123"
    /// A quarter past nine in the evening in Miami.
    private let night = "2026-11-21T02:15:00Z"

    init() throws { queue = try Sample.database() }

    private func answer(
        _ purpose: SendPurpose,
        keeping purposes: [SendPurpose] = [.marketing],
        isUnsettled: Bool = false,
        known: KnownPlace? = nil,
        answersUntil: String? = nil
    ) throws -> GateAnswer {
        let policy = QuietHoursPolicy(for: purposes, hours: Quiet.hours)
        let gate = SendGate(ledger: ledger, quietHours: policy) { _, _, _ in isUnsettled }
        let to = try Quiet.number(number)
        let request = SendRequest(
            id: "r",
            to: to,
            from: "A",
            purpose: purpose,
            knownPlace: known,
            answersUntil: try answersUntil.map(Quiet.instant)
        )
        return try queue.read { try gate.answer(for: request, at: try Quiet.instant(night), in: $0) }
    }

    @Test func whatSellsWaits() throws {
        guard case .quiet(let refusal) = try answer(.marketing) else { throw Quiet.NotRefused() }
        #expect(refusal.rule == "us-fl")
        #expect(refusal.next == (try Quiet.instant("2026-11-21T13:00:00Z")))
    }

    @Test(arguments: [SendPurpose.reply, .help, .verification, .informational])
    func whatSomebodyWaitsForDoesNot(purpose: SendPurpose) throws {
        #expect(try answer(purpose) == .free)
    }

    @Test(arguments: SendPurpose.allCases.filter { $0 != .confirmation })
    func onlyThePossiblePurposesCanBeMadeToWait(purpose: SendPurpose) throws {
        let isQuiet = if case .quiet = try answer(purpose, keeping: SendPurpose.allCases) { true } else { false }
        #expect(isQuiet == QuietHoursPolicy.possiblePurposes.contains(purpose))
    }

    /// An answer is one for ten minutes; what leaves later is information nobody waits for.
    @Test(arguments: [
        ("2026-11-21T02:15:01Z", [SendPurpose.informational], false), ("2026-11-21T02:15:00Z", [.informational], true),
        ("2026-11-21T02:15:00Z", [.marketing], false),
    ])
    func aLateAnswerKeepsTheHoursOfInformation(until: String, kept: [SendPurpose], isHeld: Bool) throws {
        let answer = try answer(.reply, keeping: kept, answersUntil: until)
        let isQuiet = if case .quiet = answer { true } else { false }
        #expect(isQuiet == isHeld)
    }

    @Test func noPurposesMeansNoQuietHours() throws {
        #expect(try answer(.marketing, keeping: []) == .free)
    }

    @Test func consentComesFirst() throws {
        try queue.write { db in
            let stop = ConsentEntry(
                event: try Sample.event("stop"),
                number: try Quiet.number(number),
                kind: .optOut,
                scope: .everything,
                source: .message,
                sender: "A",
                profile: nil,
                words: "STOP",
                rule: "test",
                ruleVersion: "1",
                at: Sample.time(1),
                recordedAt: Sample.time(1)
            )
            try ledger.append(stop, in: db)
        }
        #expect(try answer(.marketing) == .refused(.optedOut))
    }

    @Test func aKnownPlaceTravelsWithTheMessage() throws {
        #expect(try answer(.marketing, known: KnownPlace(timeZone: "Pacific/Honolulu", subdivision: "US-HI")) == .free)
    }
}
