import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// What a clock that was set back does to rows that wait.
@Suite struct OutboxClockTests {
    private func waiting(_ seconds: TimeInterval, in bench: OutboxBench) async throws {
        try await bench.append(OutboxBench.forward(), key: "k")
        let notBefore = bench.time.now.addingTimeInterval(seconds).unixMicroseconds
        try await bench.database.write {
            try $0.execute(sql: "UPDATE outbox SET notBefore = ?", arguments: [notBefore])
        }
    }

    private func wait(in bench: OutboxBench) async throws -> TimeInterval {
        let due = try await bench.database.read { try Int64.fetchOne($0, sql: "SELECT notBefore FROM outbox") }
        return Date(unixMicroseconds: try #require(due)).timeIntervalSince(bench.time.now)
    }

    @Test func whatWaitsIsDueAsMuchEarlier() async throws {
        let bench = try OutboxBench()
        try await waiting(10, in: bench)
        try await bench.database.write { try Outbox.shiftWaits(by: 4, at: [.sink("analytics")], in: $0) }
        #expect(try await wait(in: bench) == 6)
    }

    @Test(arguments: [(10, 10), (3600, 3600), (604_800, 3600)] as [(Double, Double)])
    func atTheStartNothingWaitsForLongerThanAnHour(before: TimeInterval, after: TimeInterval) async throws {
        let bench = try OutboxBench()
        try await waiting(before, in: bench)
        try await bench.worker(.sink("analytics") { _, _ in .accepted(answer: nil) }).recover()
        #expect(try await wait(in: bench) == after)
    }
}
