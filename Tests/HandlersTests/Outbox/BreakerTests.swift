import Foundation
import Testing

@testable import Handlers

@Suite struct BreakerTests {
    private let start = Date(timeIntervalSince1970: 0)
    private let policy = Breaker.Policy(failures: 3, firstPause: .seconds(2), longestPause: .seconds(10))

    @Test func itOpensAfterFailuresInARowOnly() {
        var breaker = Breaker(policy: policy)
        breaker.noteFailure(at: start)
        breaker.noteFailure(at: start)
        breaker.noteSuccess()
        breaker.noteFailure(at: start)
        breaker.noteFailure(at: start)
        #expect(breaker.allowance(room: 4, at: start) == 4)
        breaker.noteFailure(at: start)
        #expect(breaker.allowance(room: 4, at: start) == 0)
        #expect(breaker.reopensAt == start + 2)
    }

    @Test func oneProbeGoesAndDecides() {
        var breaker = Breaker(policy: policy)
        for _ in 0..<3 { breaker.noteFailure(at: start) }
        #expect(breaker.allowance(room: 4, at: start + 2) == 1)
        breaker.noteBeginning()
        #expect(breaker.allowance(room: 4, at: start + 2) == 0)
        breaker.noteSuccess()
        #expect(breaker.state == .closed(failures: 0))
    }

    @Test func failedProbesDoubleThePauseUpToItsLimit() {
        var breaker = Breaker(policy: policy)
        for _ in 0..<3 { breaker.noteFailure(at: start) }
        var pauses: [TimeInterval] = []
        for _ in 0..<4 {
            breaker.noteBeginning()
            breaker.noteFailure(at: start)
            pauses.append(breaker.reopensAt?.timeIntervalSince(start) ?? 0)
        }
        #expect(pauses == [4, 8, 10, 10])
    }

    @Test func stragglersDoNotProlongThePause() {
        var breaker = Breaker(policy: policy)
        for _ in 0..<3 { breaker.noteFailure(at: start) }
        breaker.noteFailure(at: start + 1)
        #expect(breaker.reopensAt == start + 2)
    }
}
