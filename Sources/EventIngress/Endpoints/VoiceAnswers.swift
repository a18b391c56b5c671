import Foundation
import Logging
import Synchronization
import TelnyxEvents

/// Finds out what a call is to hear, always within the budget.
///
/// Whoever answers is asked once per question; when no answer comes in time, or none at all, it is the fallback.
struct VoiceAnswers: Sendable {
    /// An answer and how it came about.
    struct Answer: Hashable {
        let document: Data
        let result: IngressResult
    }

    private let ask: @Sendable (VoiceQuestion) async -> Data?
    private let budget: Duration
    private let fallback: Data
    private let book = AnswerBook()
    private let asked = AskedCount()

    init(within budget: Duration, fallback: Data, ask: @escaping @Sendable (VoiceQuestion) async -> Data?) {
        self.budget = budget
        self.fallback = fallback
        self.ask = ask
    }

    /// The answer; `spent` of the budget is already gone.
    func answer(_ question: VoiceQuestion, spent: Duration) async -> Answer {
        if let document = book.answer(to: question.event) { return Answer(document: document, result: .repeated) }
        // Those that never answer stay behind, and must not become ever more.
        guard asked.begin() else { return Answer(document: fallback, result: .busy) }
        let document: Data?
        var result = IngressResult.answered
        do {
            document = try await Deadline.run(within: max(budget - spent, .zero)) { [ask, asked] in
                defer { asked.end() }
                return await ask(question)
            }
            if document == nil { result = .refusedToAnswer }
        } catch {
            document = nil
            result = .late
        }
        return Answer(document: book.keep(document ?? fallback, for: question.event), result: result)
    }
}

/// How many questions are being thought about.
private final class AskedCount: Sendable {
    private static let limit = 1024
    private let count = Mutex(0)

    func begin() -> Bool {
        count.withLock { count in
            guard count < Self.limit else { return false }
            count += 1
            return true
        }
    }

    func end() { count.withLock { $0 -= 1 } }
}
