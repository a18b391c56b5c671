import Foundation
import Logging
import Synchronization
import TelnyxEvents

/// Finds out what a call is to hear, always within the budget.
///
/// Whoever answers is asked once per question; when no answer comes in time, or none at all, it is the fallback.
struct VoiceAnswers: Sendable {
    /// An answer and how it came about.
    struct Answer: Sendable {
        let document: Data
        let result: IngressResult
        let note: (@Sendable () -> Data)?

        init(_ document: Data, _ result: IngressResult, note: (@Sendable () -> Data)? = nil) {
            self.document = document
            self.result = result
            self.note = note
        }
    }

    private let ask: @Sendable (VoiceQuestion) async -> VoiceReply?
    private let budget: Duration
    private let fallback: Data
    private let changing: Set<TeXMLStep>
    private let book = AnswerBook()
    private let asked = AskedCount()

    /// Questions for the `changing` steps are answered anew each time, even when they come in the same bytes.
    init(
        within budget: Duration,
        fallback: Data,
        changing: Set<TeXMLStep>,
        ask: @escaping @Sendable (VoiceQuestion) async -> VoiceReply?
    ) {
        self.budget = budget
        self.changing = changing
        self.fallback = fallback
        self.ask = ask
    }

    /// The answer; `spent` of the budget is already gone.
    func answer(_ question: VoiceQuestion, spent: Duration) async -> Answer {
        let isKept = !changing.contains(question.request.step)
        if isKept, let document = book.answer(to: question.event) { return Answer(document, .repeated) }
        // Those that never answer stay behind, and must not become ever more.
        guard asked.begin() else { return Answer(fallback, .busy) }
        let answer = await newAnswer(question, within: max(budget - spent, .zero))
        guard isKept else { return answer }
        return Answer(book.keep(answer.document, for: question.event), answer.result, note: answer.note)
    }

    private func newAnswer(_ question: VoiceQuestion, within limit: Duration) async -> Answer {
        do {
            let reply = try await Deadline.run(within: limit) { [ask, asked] in
                defer { asked.end() }
                return await ask(question)
            }
            return reply.map { Answer($0.document, .answered, note: $0.note) } ?? Answer(fallback, .refusedToAnswer)
        } catch {
            return Answer(fallback, .late)
        }
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
