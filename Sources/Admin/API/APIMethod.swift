/// The HTTP methods operations have.
package enum APIMethod: String, Hashable, Sendable, CaseIterable {
    /// Asks.
    case get = "GET"
    /// Does something, once under one `Idempotency-Key`.
    case post = "POST"
    /// Takes something back.
    case delete = "DELETE"
}
