import NIOCore
import NIOEmbedded
import NIOHTTP1

/// What SwiftNIO's decoder (llhttp) makes of the same bytes.
enum RequestOracle {
    /// The complete requests it reads before it stops or fails.
    static func read(_ bytes: [UInt8]) -> [RequestReader.Request] {
        let channel = EmbeddedChannel(handler: ByteToMessageHandler(HTTPRequestDecoder()))
        // A refusal by NIO is an answer too: what came before it still counts.
        _ = try? channel.writeInbound(ByteBuffer(bytes: bytes))
        var requests: [RequestReader.Request] = []
        var head: HTTPRequestHead?
        var body: [UInt8] = []
        while let part = try? channel.readInbound(as: HTTPServerRequestPart.self) {
            switch part {
            case .head(let received):
                (head, body) = (received, [])
            case .body(let buffer):
                body += buffer.readableBytesView
            case .end:
                guard let finished = head else { continue }
                requests.append(
                    RequestReader.Request(
                        method: finished.method.rawValue,
                        target: finished.uri,
                        fields: finished.headers.map { "\($0.name): \(trimmed($0.value))" },
                        body: body
                    )
                )
                head = nil
            }
        }
        _ = try? channel.finish(acceptAlreadyClosed: true)
        return requests
    }

    /// NIO leaves tabs at the end of a value, which RFC 9110 section 5.5 excludes like blanks.
    private static func trimmed(_ value: String) -> String {
        var value = value[...]
        while let last = value.last, last == " " || last == "\t" { value.removeLast() }
        return String(value)
    }
}
