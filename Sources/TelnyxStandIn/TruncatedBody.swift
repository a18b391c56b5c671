import FlyingFox
import FlyingSocks
import Foundation

/// The first half of a body, then an error, which makes FlyingFox close the connection.
struct TruncatedBody: AsyncBufferedSequence {
    struct Truncated: Error {}

    let bytes: [UInt8]

    func makeAsyncIterator() -> Iterator { Iterator(left: Array(bytes.prefix(bytes.count / 2))) }

    struct Iterator: AsyncBufferedIteratorProtocol {
        var left: [UInt8]

        mutating func next() async throws -> UInt8? {
            guard !left.isEmpty else { throw Truncated() }
            return left.removeFirst()
        }

        mutating func nextBuffer(suggested count: Int) async throws -> [UInt8]? {
            guard !left.isEmpty else { throw Truncated() }
            defer { left.removeFirst(Swift.min(count, left.count)) }
            return Array(left.prefix(count))
        }
    }

    /// The answer with the length of the whole body.
    static func response(of answer: StandInAnswer) -> HTTPResponse {
        var response = answer.response
        let body = TruncatedBody(bytes: Array(answer.body))
        response.payload = .httpBody(HTTPBodySequence(from: body, count: answer.body.count))
        return response
    }
}
