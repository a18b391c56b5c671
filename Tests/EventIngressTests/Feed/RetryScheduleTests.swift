import Foundation
import Testing

@testable import EventIngress

@Suite struct RetryScheduleTests {
    let now = SampleEvents.start
    let schedule = RetrySchedule(firstWait: .seconds(1), longestWait: .seconds(60), maxAttempts: 10)

    @Test(arguments: zip(1...9, [1.0, 2, 4, 8, 16, 32, 60, 60, 60]))
    func eachWaitIsTwiceTheOneBeforeUpToTheLongest(attempt: Int, seconds: Double) {
        #expect(schedule.nextAttempt(after: attempt, asked: nil, now: now, jitter: 0) == now + seconds)
        #expect(schedule.nextAttempt(after: attempt, asked: nil, now: now, jitter: 1) == now + seconds * 0.75)
    }

    @Test(arguments: [10, 11, Int.max])
    func afterTheLastAttemptThereIsNone(attempt: Int) {
        #expect(schedule.nextAttempt(after: attempt, asked: nil, now: now, jitter: 0) == nil)
        #expect(schedule.nextAttempt(after: attempt, asked: .seconds(1), now: now, jitter: 0) == nil)
    }

    @Test(arguments: [(0.0, 0.0), (30, 30), (3600, 3600), (1_000_000, 86_400), (-5, 0)])
    func whatIsAskedIsWaitedAtLeast(asked: Double, seconds: Double) {
        #expect(schedule.nextAttempt(after: 1, asked: .seconds(asked), now: now, jitter: 0) == now + seconds)
        let late = schedule.nextAttempt(after: 1, asked: .seconds(asked), now: now, jitter: 1) ?? now
        #expect(late >= now + seconds && late <= now + seconds + 0.25)
    }

    @Test(arguments: [-1.0, 2, .infinity])
    func jitterStaysWithinItsBounds(jitter: Double) {
        let next = schedule.nextAttempt(after: 1, asked: nil, now: now, jitter: jitter) ?? .distantPast
        #expect(next >= now + 0.75 && next <= now + 1)
    }

    @Test func thereIsAlwaysOneAttempt() {
        #expect(RetrySchedule(maxAttempts: 0).maxAttempts == 1)
    }
}
