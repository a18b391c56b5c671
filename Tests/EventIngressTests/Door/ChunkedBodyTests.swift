import Foundation
import Testing

@testable import EventIngress

struct ChunkedBodyTests {
    @Test
    func bodyMayBeCutAnywhere() throws {
        let bytes = Array("5\r\nhello\r\n6;x=\"y\"\r\n world\r\n0\r\nT: 1\r\n\r\nnext".utf8)
        for cut in 0...bytes.count {
            var decoder = ChunkedBody(maxBytes: 11)
            var body = Data()
            let first = Array(bytes[..<cut])
            let consumed = try decoder.decode(first.span, into: &body)
            let rest = Array(bytes[consumed...])
            let more = try decoder.decode(rest.span, into: &body)
            #expect(decoder.isComplete)
            #expect(body == Data("hello world".utf8))
            #expect(Array(rest[more...]) == Array("next".utf8))
        }
    }

    @Test(arguments: ["c\r\n", "6\r\nhello \r\n6\r\n"])
    func countedBodyOverTheLimitIsTooLarge(text: String) {
        #expect(throws: BodyError.tooLarge) {
            var decoder = ChunkedBody(maxBytes: 11)
            var body = Data()
            _ = try decoder.decode(Array(text.utf8).span, into: &body)
        }
    }

    @Test
    func chunksThatAreAllExtensionAreTooLarge() {
        let chunk = Array("1;\(String(repeating: "a", count: 400))\r\nx\r\n".utf8)
        #expect(throws: BodyError.tooLarge) {
            var decoder = ChunkedBody(maxBytes: 1000)
            var body = Data()
            for _ in 0..<1000 { _ = try decoder.decode(chunk.span, into: &body) }
        }
    }

    @Test
    func trailersAreBounded() {
        let line = Array("X: \(String(repeating: "a", count: 400))\r\n".utf8)
        #expect(throws: BodyError.malformedChunk) {
            var decoder = ChunkedBody(maxBytes: 1000)
            var body = Data()
            _ = try decoder.decode(Array("0\r\n".utf8).span, into: &body)
            for _ in 0..<20 { _ = try decoder.decode(line.span, into: &body) }
        }
    }
}
