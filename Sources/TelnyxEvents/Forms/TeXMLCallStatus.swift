/// Where a call stands, in TeXML's words; `DialCallStatus` uses them too.
public enum TeXMLCallStatus: String, Hashable, Sendable, CaseIterable {
    /// It exists.
    case initiated
    /// It rings.
    case ringing
    /// Answered and going on.
    case inProgress = "in-progress"
    /// Answered, in the words of some dial results.
    case answered
    /// Answered and over.
    case completed
    /// The callee was busy.
    case busy
    /// Nobody answered.
    case noAnswer = "no-answer"
    /// Given up before an answer.
    case canceled
    /// It could not be made.
    case failed
}
