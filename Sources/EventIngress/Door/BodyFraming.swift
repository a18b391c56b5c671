/// How the end of a request body is found.
enum BodyFraming: Sendable, Equatable {
    /// Exactly this many bytes; 0 where the head announces no body.
    case length(Int)
    case chunked
}
