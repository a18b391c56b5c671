package import Foundation

/// What was answered to a voice request, kept beside the request itself.
package struct AnswerNote: Sendable {
    /// How the answer came about: `answered`, `late`, `no_answer` or `busy`; after anything but the first the caller heard
    /// the fallback.
    package let result: String
    /// What whoever answered wants to remember; nil for the fallback.
    package let note: Data?
}
