import Foundation
import Synchronization
import TelnyxEvents
import Testing

@testable import EventIngress

/// Whatever fails whenever: each conversation is handled in order, one at a time, and everything is settled once.
@Suite struct LaneOrderTests {
    final class Witness: Sendable {
        struct State {
            var generator: SplitMix
            var running: Set<String> = []
            var finished: [String: [Int]] = [:]
            var overlaps = 0
        }

        let state: Mutex<State>
        init(seed: UInt64) { state = Mutex(State(generator: SplitMix(state: seed))) }

        func begin(_ session: String) {
            state.withLock { if !$0.running.insert(session).inserted { $0.overlaps += 1 } }
        }

        /// Fails three times in ten, asks for a wait once, and otherwise notes that the event was handled.
        func end(_ session: String, _ number: Int) throws -> Outcome {
            try state.withLock { state in
                state.running.remove(session)
                switch state.generator.next(below: 10) {
                case 0...2: throw EventFeedTests.Fault()
                case 3: return .retry(after: .seconds(5), reason: "later")
                default:
                    state.finished[session, default: []].append(number)
                    return .done
                }
            }
        }
    }

    @Test(arguments: [1, 2, 3] as [UInt64])
    func eachConversationIsHandledInOrder(seed: UInt64) async throws {
        let witness = Witness(seed: seed)
        var bench = try await FeedBench(calls: { delivery in
            let parts = delivery.id.rawValue.split(separator: "-").map(String.init)
            witness.begin(parts[0])
            await Task.yield()
            return try witness.end(parts[0], Int(parts[1]) ?? -1)
        })
        bench.schedule = RetrySchedule(maxAttempts: 1000)
        bench.limits = FeedLimits(7)
        var generator = SplitMix(state: seed &+ 99)
        var next: [Int: Int] = [:]
        for _ in 0..<300 {
            let session = Int(generator.next(below: 12))
            let number = next[session, default: 0]
            next[session] = number + 1
            let envelope = try SampleEvents.call("\(session)-\(number)", session: "\(session)")
            try await bench.journal.record(envelope, at: bench.clock.now)
        }
        let ready = bench
        try await bench.run { feed in
            while try await ready.journal.backlog().counts.isEmpty == false {
                await feed.drain()
                ready.clock.advance(3600)
            }
        }
        let state = witness.state.withLock { $0 }
        #expect(state.overlaps == 0)
        for (session, count) in next { #expect(state.finished["\(session)"] == Array(0..<count)) }
    }
}
