import Synchronization
import TelnyxEvents

/// What is in hand: events claimed and not yet settled, and how those that are finished went.
///
/// Bounded by the room of each family. An event is started by a worker or given back, never both.
final class FeedDesk: Sendable {
    /// A finished attempt, to be settled.
    struct Finished: Sendable {
        enum Ending: Sendable {
            case handled(Outcome)
            case givenBack
        }

        let id: EventID
        let attempt: Int
        let family: EventFamily
        let ending: Ending
    }

    /// What the next turn at the journal is to do.
    struct Turn {
        var finished: [Finished]
        var room: [EventFamily: Int]
        var drains: [CheckedContinuation<Void, Never>]
    }

    private struct Held {
        let attempt: Int
        let family: EventFamily
        var isStarted = false
    }

    private struct State {
        var held: [EventID: Held] = [:]
        var finished: [Finished] = []
        var drains: [CheckedContinuation<Void, Never>] = []
        var isClosed = false
    }

    private let limits: FeedLimits
    private let state = Mutex(State())

    init(limits: FeedLimits) { self.limits = limits }

    /// True when nothing is claimed any more.
    var isClosed: Bool { state.withLock { $0.isClosed } }

    /// True when nothing is held and nothing waits to be settled.
    var isEmpty: Bool { state.withLock { $0.held.isEmpty && $0.finished.isEmpty } }

    /// Takes what is finished, and says how much of each family may be claimed once that is settled.
    func beginTurn() -> Turn {
        state.withLock { state in
            var room: [EventFamily: Int] = [:]
            if !state.isClosed {
                for family in EventFamily.allCases { room[family] = limits.held(of: family) }
                for held in state.held.values { room[held.family, default: 0] -= 1 }
            }
            let turn = Turn(finished: state.finished, room: room.filter { $0.value > 0 }, drains: state.drains)
            state.finished = []
            state.drains = []
            return turn
        }
    }

    /// Takes back a turn that the journal refused.
    func revert(_ turn: Turn) {
        state.withLock { state in
            state.finished = turn.finished + state.finished
            state.drains += turn.drains
        }
    }

    /// Answers those who waited for a turn that found nothing to do, or keeps them waiting.
    func endTurn(_ turn: Turn, foundNothing: Bool) {
        let answered = state.withLock { state -> [CheckedContinuation<Void, Never>] in
            if foundNothing, state.held.isEmpty, state.finished.isEmpty { return turn.drains }
            state.drains += turn.drains
            return []
        }
        for drain in answered { drain.resume() }
    }

    /// Takes claimed events in hand; false when the desk was closed meanwhile, and they go straight back.
    func hold(_ events: [ClaimedEvent]) -> Bool {
        let isOpen = state.withLock { state in
            for event in events {
                state.held[event.envelope.id] = Held(attempt: event.attempt, family: event.envelope.family)
            }
            return !state.isClosed
        }
        if !isOpen { close() }
        return isOpen
    }

    /// Answers everybody who waits; nothing will be done any more.
    func answerDrains() {
        let drains = state.withLock { state in
            defer { state.drains = [] }
            return state.drains
        }
        for drain in drains { drain.resume() }
    }

    /// Lets a worker begin; false when the event was given back meanwhile.
    func start(_ id: EventID, attempt: Int) -> Bool {
        state.withLock { state in
            guard state.held[id]?.attempt == attempt, state.held[id]?.isStarted == false else { return false }
            state.held[id]?.isStarted = true
            return true
        }
    }

    /// Notes how an attempt went.
    func finish(_ id: EventID, attempt: Int, outcome: Outcome) {
        state.withLock { state in
            guard let held = state.held[id], held.attempt == attempt else { return }
            state.held[id] = nil
            state.finished.append(
                Finished(id: id, attempt: attempt, family: held.family, ending: .handled(outcome))
            )
        }
    }

    /// Claims nothing from now on, and gives back what no worker has begun.
    func close() {
        state.withLock { state in
            state.isClosed = true
            for (id, held) in state.held where !held.isStarted {
                state.held[id] = nil
                state.finished.append(
                    Finished(id: id, attempt: held.attempt, family: held.family, ending: .givenBack)
                )
            }
        }
    }

    /// Waits for a turn that began after this call and found nothing to do.
    func awaitDrain(ringing doorbell: Doorbell) async {
        await withCheckedContinuation { continuation in
            state.withLock { $0.drains.append(continuation) }
            doorbell.ring()
        }
    }
}
