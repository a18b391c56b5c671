/// An event that belongs to no feed of ours, kept as it came.
public struct OtherEvent: Hashable, Sendable {
    /// What was written down: id, type, time, bytes.
    public let envelope: EventEnvelope
    /// Why it is here.
    public let reason: Reason

    /// Why an event is not one of the typed ones.
    public enum Reason: Hashable, Sendable {
        /// The old flat form. The application's webhook API version must be set to 2, in the portal or by `webhook_api_version`.
        case legacyForm
        /// JSON without an `event_type`.
        case untyped
        /// A type of no feed of ours.
        case unknownType
        /// What was written down cannot be read as its format any more.
        case unreadable
    }
}

extension OtherEvent.Reason: CustomStringConvertible {
    /// One sentence for the operator.
    public var description: String {
        switch self {
        case .legacyForm: "old flat webhook form: set the application's webhook API version to 2"
        case .untyped: "no event type"
        case .unknownType: "unknown event type"
        case .unreadable: "the stored body cannot be read in its format"
        }
    }
}
