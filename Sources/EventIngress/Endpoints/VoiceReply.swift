package import Foundation

/// What whoever answers has to say to a question.
package struct VoiceReply: Sendable {
    /// The TeXML document.
    package let document: Data
    /// How it came about, for those who ask later; made when it is written down, not while the caller waits.
    package let note: (@Sendable () -> Data)?

    /// Puts a reply together.
    package init(_ document: Data, note: (@Sendable () -> Data)? = nil) {
        self.document = document
        self.note = note
    }
}
