/// Where a fax stands.
public enum FaxStatus: String, Hashable, Sendable, CaseIterable {
    /// Waiting to be sent.
    case queued
    /// Its pages are ready to be sent.
    case mediaProcessed = "media.processed"
    /// The call is being made.
    case originated
    /// Pages are going out.
    case sending
    /// All pages arrived.
    case delivered
    /// It did not work.
    case failed
    /// A call for it came in.
    case initiated
    /// Pages are coming in.
    case receiving
    /// Its document is being made.
    case mediaProcessing = "media.processing"
    /// Its document is there.
    case received
}
