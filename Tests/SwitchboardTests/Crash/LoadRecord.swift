import Foundation
import Synchronization

@testable import Switchboard

/// What the client has posted and what was answered, shared by its connections.
final class LoadRecord: Sendable {
    /// The round is over: no more is posted.
    struct RoundIsOver: Error {}

    private struct State {
        var plan: LoadPlan
        var posts: [String: CrashHistory.Post] = [:]
        var order: [String] = []
        var statuses: [Int: Int] = [:]
        var left = 0
    }

    private let state: Mutex<State>

    init(plan: LoadPlan) { state = Mutex(State(plan: plan)) }

    /// Begins a round that ends with that many acknowledgements.
    func begin(acknowledgements: Int) { state.withLock { $0.left = acknowledgements } }

    /// What to post next; throws `RoundIsOver` when the round has its acknowledgements.
    func next() throws -> Fixture {
        try state.withLock { state in
            guard state.left > 0 else { throw RoundIsOver() }
            let (event, isNew) = try state.plan.next()
            if isNew {
                state.order.append(event.id)
                state.posts[event.id] = CrashHistory.Post(
                    id: event.id,
                    number: event.number,
                    wish: event.wish,
                    postedAt: Date(),
                    acknowledgedAt: nil
                )
            }
            return event.fixture
        }
    }

    /// Notes an answer; true for the acknowledgement that ends the round.
    func note(_ answer: FixtureSender.Answer) -> Bool {
        let now = Date()
        return state.withLock { state in
            state.statuses[answer.status, default: 0] += 1
            guard answer.status == 200 else { return false }
            if state.posts[answer.name]?.acknowledgedAt == nil { state.posts[answer.name]?.acknowledgedAt = now }
            state.plan.acknowledged(answer.name)
            state.left -= 1
            return state.left == 0
        }
    }

    /// Every event posted, in the order of the first posts.
    var posts: [CrashHistory.Post] { state.withLock { state in state.order.compactMap { state.posts[$0] } } }

    /// How many answers there were of each status; 0 stands for none.
    var statuses: [Int: Int] { state.withLock(\.statuses) }
}
