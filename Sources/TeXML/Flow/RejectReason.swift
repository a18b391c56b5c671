/// What a refused caller hears.
public enum RejectReason: String, Sendable, CaseIterable {
    case rejected
    case busy
}
