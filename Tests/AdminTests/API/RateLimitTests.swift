import Foundation
import Testing

@testable import Admin

@Suite struct RateLimitTests {
    @Test func aBurstPassesAndTheRestIsToldWhen() {
        let limit = RateLimit(perMinute: 3)
        let start = Date(timeIntervalSince1970: 1_000_000)
        #expect((0..<3).map { _ in limit.refusal(of: "a", at: start) } == [nil, nil, nil])
        #expect(limit.refusal(of: "a", at: start) == 20)
        #expect(limit.refusal(of: "a", at: start.addingTimeInterval(19)) == 1)
        #expect(limit.refusal(of: "a", at: start.addingTimeInterval(20)) == nil)
        #expect(limit.refusal(of: "a", at: start.addingTimeInterval(20)) == 20)
    }

    @Test func aClientIsNotHeldUpByAnother() {
        let limit = RateLimit(perMinute: 1)
        let start = Date(timeIntervalSince1970: 1_000_000)
        #expect(limit.refusal(of: "a", at: start) == nil)
        #expect(limit.refusal(of: "a", at: start) == 60)
        for client in 0..<3000 { #expect(limit.refusal(of: "c\(client)", at: start) == nil) }
    }

    @Test func aClockSetBackHoldsNothingUp() {
        let limit = RateLimit(perMinute: 60)
        let start = Date(timeIntervalSince1970: 1_000_000)
        #expect(limit.refusal(of: "a", at: start) == nil)
        #expect(limit.refusal(of: "a", at: start.addingTimeInterval(-3600)) == nil)
        #expect(limit.refusal(of: "a", at: start.addingTimeInterval(-3599)) == nil)
    }
}
