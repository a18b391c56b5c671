import DequeModule
import Foundation
import Synchronization
import TelnyxEvents

/// The answers given lately, so that the same question gets the same bytes; bounded, the oldest go first.
final class AnswerBook: Sendable {
    private struct State {
        var answers: [EventID: Data] = [:]
        var order: Deque<EventID> = []
        var bytes = 0
    }

    private let maxAnswers: Int
    private let maxBytes: Int
    private let state = Mutex(State())

    init(maxAnswers: Int = 4096, maxBytes: Int = 16 << 20) {
        self.maxAnswers = maxAnswers
        self.maxBytes = maxBytes
    }

    /// What was answered before.
    func answer(to question: EventID) -> Data? { state.withLock { $0.answers[question] } }

    /// Keeps an answer and returns the one that holds: the first that was kept for this question.
    func keep(_ answer: Data, for question: EventID) -> Data {
        state.withLock { state in
            if let first = state.answers[question] { return first }
            state.answers[question] = answer
            state.order.append(question)
            state.bytes += answer.count
            while state.order.count > maxAnswers || state.bytes > maxBytes, let oldest = state.order.popFirst() {
                state.bytes -= state.answers.removeValue(forKey: oldest)?.count ?? 0
            }
            return answer
        }
    }
}
