import NIOCore

/// A request body that notes when it is asked for.
///
/// async-http-client asks once a connection stands and the head is on its way. Before that nobody can have acted on the
/// request: a head without its body is not a request.
struct DepartingBody: AsyncSequence, Sendable {
    let bytes: ByteBuffer
    let departure: Departure

    func makeAsyncIterator() -> Iterator { Iterator(bytes: bytes, departure: departure) }

    struct Iterator: AsyncIteratorProtocol {
        var bytes: ByteBuffer?
        let departure: Departure

        mutating func next() async -> ByteBuffer? {
            departure.note()
            defer { bytes = nil }
            return bytes
        }
    }
}
