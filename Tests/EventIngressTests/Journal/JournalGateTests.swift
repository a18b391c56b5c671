import Foundation
import GRDB
import Numbering
import TelnyxEvents
import Testing

@testable import EventIngress

@Suite struct JournalGateTests {
    let now = SampleEvents.start

    private func isBlocked(_ file: JournalFile, _ number: String, excluding id: String? = nil) async throws -> Bool {
        let number = try #require(PhoneNumber(e164: number))
        let event = id.flatMap(EventID.init(rawValue:))
        return try await file.pool.read { try Journal.hasUnsettledInbound(from: number, excluding: event, in: $0) }
    }

    @Test func aMessageBlocksItsSenderUntilItIsDone() async throws {
        let file = try await JournalFile()
        let number = "+15550100001"
        #expect(try await !isBlocked(file, number))
        try await file.journal.record(SampleEvents.message("m1", from: number), at: now)
        #expect(try await isBlocked(file, number))
        #expect(try await !isBlocked(file, "+15550100002"))
        #expect(try await !isBlocked(file, number, excluding: "m1"))
        #expect(try await isBlocked(file, number, excluding: "m2"))

        var attempt = 0
        let verdicts: [(Settlement.Verdict, Bool)] = [
            (.parked(until: now, reason: "later"), true), (.dead(reason: "no"), true), (.done, false),
        ]
        for (verdict, blocked) in verdicts {
            if try await file.states() == ["m1": "dead"] {
                _ = try await file.journal.retry([SampleEvents.id("m1")], at: now)
                attempt = 0
            }
            _ = try await file.journal.claim(room: [.message: 1], at: now)
            attempt += 1
            #expect(try await isBlocked(file, number))
            let settlement = Settlement(id: try SampleEvents.id("m1"), attempt: attempt, verdict: verdict)
            try await file.journal.settle([settlement], at: now)
            #expect(try await isBlocked(file, number) == blocked)
        }
    }

    @Test func callsAndFaxesDoNotBlock() async throws {
        let file = try await JournalFile()
        try await file.journal.record(SampleEvents.call("c1"), at: now)
        try await file.journal.record(SampleEvents.fax("f1", fax: "x"), at: now)
        #expect(try await !isBlocked(file, "+15550100001"))
    }
}
