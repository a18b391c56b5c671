package import Foundation

/// How far a fax has come, either way, told by its events in whatever order they arrive.
package struct FaxProgress: Hashable, Sendable, Encodable {
    /// Telnyx's id.
    package let id: String
    /// `inbound` or `outbound`.
    package let direction: String
    /// Where it stands.
    package let state: State
    /// The sending side as text.
    package let from: String?
    /// The receiving side as text.
    package let to: String?
    /// Its pages, when an event said so.
    package let pages: Int?
    /// Why it failed, as Telnyx calls it.
    package let failure: String?
    /// Whether pages are missing.
    package let isPartial: Bool
    /// When its first event happened.
    package let startedAt: Date
    /// When the event happened that it stands at.
    package let updatedAt: Date

    /// Where a fax stands; the words of Telnyx's status.
    package enum State: String, Hashable, Sendable, Encodable, CaseIterable {
        /// We asked for it to be sent.
        case queued
        /// Its pages are ready to be sent.
        case mediaProcessed = "media.processed"
        /// Pages are going out.
        case sending
        /// All pages arrived there.
        case delivered
        /// Pages are coming in.
        case receiving
        /// Its document is being made.
        case mediaProcessing = "media.processing"
        /// Its document is there.
        case received
        /// It did not work.
        case failed

        /// Later states have higher ranks; events may come in any order.
        var rank: Int {
            switch self {
            case .queued, .receiving: 0
            case .mediaProcessed, .mediaProcessing: 1
            case .sending: 2
            case .delivered, .received, .failed: 3
            }
        }
    }

    /// Why it failed, in words, with what to do about it; nil while it has not.
    package var explanation: String? { failure.map(FaxFailure.explanation(of:)) }
}
