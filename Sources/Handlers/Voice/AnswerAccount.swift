package import Foundation

/// What the journal knows about the answer to a request.
package enum AnswerAccount: Hashable, Sendable {
    /// The answer that was given.
    case given(GivenAnswer)
    /// The prepared fallback was given, and why.
    case fallback(String)

    /// Reads how an answer came about and what was noted with it; a note that cannot be read is none.
    package init?(result: String, note: Data?) {
        guard result == "answered" else {
            self = .fallback(result)
            return
        }
        guard let note, let given = try? GivenAnswer(note: note) else { return nil }
        self = .given(given)
    }
}
