import Foundation

@testable import EventIngress

/// Reads requests off a byte stream with the door's own parsers, as `DoorConnection` does, without a socket.
struct RequestReader {
    struct Request: Equatable {
        let method: String
        let target: String
        let fields: [String]
        let body: [UInt8]
    }

    enum Ending: Equatable {
        /// Wants more bytes.
        case open
        case refused(status: Int)
        /// The last request asked to close, or changes the protocol: what follows is not ours to read.
        case finished
    }

    private(set) var requests: [Request] = []
    private(set) var ending = Ending.open
    private var unread: [UInt8] = []
    private var scanner = HeadScanner()
    private var head: RequestHead?
    private var chunks: ChunkedBody?
    private var body = Data()

    static func read(_ bytes: [UInt8]) -> RequestReader {
        var reader = RequestReader()
        reader.feed(bytes)
        return reader
    }

    mutating func feed(_ bytes: [UInt8]) {
        unread += bytes
        do {
            while ending == .open, try step() {}
        } catch let error as RequestHeadError {
            ending = .refused(status: error.status)
        } catch let error as BodyError {
            ending = .refused(status: error.status)
        } catch {
            ending = .refused(status: 0)
        }
    }

    /// True when a whole request was read.
    private mutating func step() throws -> Bool {
        let bytes = unread
        if head == nil {
            guard let end = try scanner.end(of: bytes.span) else { return false }
            head = try RequestHead(complete: bytes.span.extracting(0..<end))
            unread.removeFirst(end)
        }
        guard let head, try readBody(head.framing) else { return false }
        requests.append(
            Request(
                method: head.method,
                target: head.target.text,
                fields: head.fields.map { "\($0.name): \($0.value)" },
                body: Array(body)
            )
        )
        let changesProtocol = head.method == "CONNECT" || head.fields.contains { $0.name.lowercased() == "upgrade" }
        if !head.keepsAlive || changesProtocol { ending = .finished }
        (self.head, chunks, body, scanner) = (nil, nil, Data(), HeadScanner())
        return true
    }

    private mutating func readBody(_ framing: BodyFraming) throws -> Bool {
        switch framing {
        case .length(let length):
            guard unread.count >= length else { return false }
            body = Data(unread.prefix(length))
            unread.removeFirst(length)
            return true
        case .chunked:
            let bytes = unread
            var decoder = chunks ?? ChunkedBody(maxBytes: 1 << 20)
            let consumed = try decoder.decode(bytes.span, into: &body)
            unread.removeFirst(consumed)
            chunks = decoder
            return decoder.isComplete
        }
    }
}
