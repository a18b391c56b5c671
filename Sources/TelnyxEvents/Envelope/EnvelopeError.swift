/// Why a body cannot become an event at all.
public enum EnvelopeError: Error, Hashable, Sendable {
    /// Not one JSON document in UTF-8. Everything that is JSON becomes an event, of family `other` at worst.
    case notJSON(JSONError)
}
