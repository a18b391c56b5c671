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
            return counter.breaker.allowance(room: counter.policy.concurrency - counter.underWay, at: now)
        }
    }

    /// Before this instant nothing begins at a destination, however many rows are due; nil when there is no such instant.
    func closedUntil(_ destination: Destination) -> Date? {
        state.withLock { state in
            guard let counter = state.counters[destination] else { return nil }
            return [counter.pausedUntil, counter.breaker.reopensAt].compactMap(\.self).max()
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

    func noteBeginning(of attempt: EffectAttempt) {
        state.withLock { state in
            state.counters[attempt.effect.destination]?.underWay += 1
            state.counters[attempt.effect.destination]?.breaker.noteBeginning()
        }
    }

    func noteEnding(_ ending: AttemptEnding) {
        let destination = ending.attempt.effect.destination
        state.withLock { state in
            state.endings.append(ending)
            guard var counter = state.counters[destination] else { return }
            counter.underWay -= 1
            if ending.answer.isOutage {
                counter.breaker.noteFailure(at: ending.at)
            } else {
                counter.breaker.noteSuccess()
            }
            if case .throttled(let pause?, _) = ending.answer {
                let limit = min(pause, AttemptSchedule.longestRetryAfter)
                counter.pausedUntil = ending.at.addingTimeInterval(limit / .seconds(1))
            }
            state.counters[destination] = counter
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
