import NIOCore

/// A request body that notes when it is asked for.
///
/// async-http-client asks once a connection stands and the head is on its way. Before that nobody can have acted on the
/// request: a head without its body is not a request.
struct DepartingBody: AsyncSequence, Sendable {
    /// Thrown when the last look says that it may not leave.
    struct HeldBack: Error {}

    let bytes: ByteBuffer
    let departure: Departure
    let mayLeave: (@Sendable () async -> Bool)?

    func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes, departure: departure, mayLeave: mayLeave) }

    struct Iterator: AsyncIteratorProtocol {
        var bytes: ByteBuffer?
        let departure: Departure
        let mayLeave: (@Sendable () async -> Bool)?

        mutating func next() async throws -> ByteBuffer? {
            guard let bytes else { return nil }
            if let mayLeave, await !mayLeave() { throw HeldBack() }
            departure.note()
            self.bytes = nil
            return bytes
        }
    }
}
