import Foundation
import Synchronization

/// What the outbox worker keeps in memory: per destination the breaker, a pause asked for and the attempts under way, and
/// the endings not written down yet.
///
/// Bounded by the sum of all concurrencies; everything else waits on disk. It may only ever hold an attempt back.
final class OutboxDesk: Sendable {
    private struct Counter {
        let policy: DestinationPolicy
        var breaker: Breaker
        var pausedUntil: Date?
        var underWay = 0
        /// A batch that is not full is looked at again then.
        var heldUntil: Date?
        /// Smaller than the policy's after a batch was refused, so that the one row that is wrong is found.
        var batchLimit = Int.max
    }

    private struct State {
        var counters: [Destination: Counter]
        var endings: [AttemptEnding] = []
        var isStopping = false
    }

    private let state: Mutex<State>

    init(stations: [OutboxStation]) {
        let counters = stations.map { station in
            (station.destination, Counter(policy: station.policy, breaker: Breaker(policy: station.policy.breaker)))
        }
        state = Mutex(State(counters: Dictionary(counters) { first, _ in first }))
    }

    /// How many attempts may begin now at a destination.
    func room(at destination: Destination, now: Date) -> Int {
        state.withLock { state in
            guard !state.isStopping, let counter = state.counters[destination] else { return 0 }
            if let pausedUntil = counter.pausedUntil, pausedUntil > now { return 0 }
            if let heldUntil = counter.heldUntil, heldUntil > now { return 0 }
            return counter.breaker.allowance(room: counter.policy.concurrency - counter.underWay, at: now)
        }
    }

    /// Before this instant nothing begins at a destination, however many rows are due; nil when there is no such instant.
    func closedUntil(_ destination: Destination) -> Date? {
        state.withLock { state in
            guard let counter = state.counters[destination] else { return nil }
            return [counter.pausedUntil, counter.breaker.reopensAt, counter.heldUntil].compactMap(\.self).max()
        }
    }

    /// Whether a destination waits for its own attempts to end before more can begin.
    func waitsForEndings(at destination: Destination) -> Bool {
        state.withLock { state in
            guard let counter = state.counters[destination] else { return true }
            if case .probing = counter.breaker.state { return true }
            return counter.underWay >= counter.policy.concurrency
        }
    }

    /// How many effects the next batch for a destination may hold.
    func batchLimit(at destination: Destination, _ policy: BatchPolicy) -> Int {
        state.withLock { min($0.counters[destination]?.batchLimit ?? policy.size, policy.size) }
    }

    /// Notes that a batch for a destination is not full yet, and when to look again.
    func hold(_ destination: Destination, until again: Date) {
        state.withLock { $0.counters[destination]?.heldUntil = again }
    }

    func noteBeginning(of consignment: Consignment) {
        state.withLock { state in
            state.counters[consignment.destination]?.underWay += 1
            state.counters[consignment.destination]?.breaker.noteBeginning()
        }
    }

    /// Notes how a consignment ended: what became of each effect in it waits to be written down.
    func noteEnding(of consignment: Consignment, _ answer: CarryAnswer, _ endings: [AttemptEnding], at now: Date) {
        state.withLock { state in
            state.endings += endings
            guard var counter = state.counters[consignment.destination] else { return }
            counter.underWay -= 1
            if answer.isOutage { counter.breaker.noteFailure(at: now) } else { counter.breaker.noteSuccess() }
            switch answer {
            case .throttled(let pause?, _):
                let limit = min(pause, AttemptSchedule.longestRetryAfter)
                counter.pausedUntil = now.addingTimeInterval(limit / .seconds(1))
            case .rejected where consignment.attempts.count > 1: counter.batchLimit = consignment.attempts.count / 2
            // Looked for by halving, so it grows again by doubling: past the wrong row nothing is lost but a few requests.
            case .accepted, .rejected: counter.batchLimit = counter.batchLimit.multipliedClamped(by: 2)
            case .blocked, .gone, .throttled, .unavailable, .unreachable, .unanswered: break
            }
            state.counters[consignment.destination] = counter
        }
    }

    /// Hands over the endings to be written down; `putBack` when that failed.
    func takeEndings() -> [AttemptEnding] {
        state.withLock { state in
            defer { state.endings = [] }
            return state.endings
        }
    }

    func putBack(_ endings: [AttemptEnding]) {
        state.withLock { $0.endings.insert(contentsOf: endings, at: 0) }
    }

    /// Whether no attempt is under way and none waits to be written down.
    var isClear: Bool {
        state.withLock { state in state.endings.isEmpty && state.counters.values.allSatisfy { $0.underWay == 0 } }
    }

    var isStopping: Bool { state.withLock(\.isStopping) }

    func stop() { state.withLock { $0.isStopping = true } }

    var statuses: [DestinationStatus] {
        state.withLock { state in
            state.counters.map { destination, counter in
                DestinationStatus(
                    destination: destination,
                    breaker: counter.breaker.state,
                    pausedUntil: counter.pausedUntil,
                    underWay: counter.underWay
                )
            }
        }.sorted { $0.destination.rawValue < $1.destination.rawValue }
    }
}

extension Int {
    fileprivate func multipliedClamped(by factor: Int) -> Int {
        let (product, isTooMuch) = multipliedReportingOverflow(by: factor)
        return isTooMuch ? Int.max : product
    }
}
