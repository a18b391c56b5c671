import FlyingFox

/// Makes FlyingFox close a connection without a word: a web socket whose handler throws before anything is written.
struct DroppedAnswer: WSHandler {
    struct Dropped: Error {}

    func makeFrames(for client: AsyncThrowingStream<WSFrame, any Error>) async throws -> AsyncStream<WSFrame> {
        throw Dropped()
    }

    static var response: HTTPResponse { HTTPResponse(webSocket: DroppedAnswer()) }
}
