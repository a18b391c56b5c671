/// Who ended a call.
public enum HangupSource: String, Hashable, Sendable, CaseIterable {
    /// The calling side.
    case caller
    /// The called side.
    case callee
    /// Telnyx does not say.
    case unknown
}
