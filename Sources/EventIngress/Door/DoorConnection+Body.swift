import Foundation

extension DoorConnection {
    /// The whole body, complete and within the limit.
    mutating func body(of head: RequestHead) async throws -> Data {
        switch head.framing {
        case .length(0):
            return Data()
        case .length(let length):
            guard length <= door.maxBodyBytes else { throw ConnectionEnd.refused(status: BodyError.tooLarge.status) }
            try reserve(length)
            var body = Data()
            body.reserveCapacity(min(length, BodyBudget.smallBytes))
            take(length, into: &body)
            guard body.count < length else { return body }
            try await beginBody(head)
            while body.count < length {
                guard try await socket.receive(into: &input) > 0 else { throw ConnectionEnd.gone }
                take(length - body.count, into: &body)
            }
            return body
        case .chunked:
            return try await chunkedBody(of: head)
        }
    }

    private mutating func chunkedBody(of head: RequestHead) async throws -> Data {
        var decoder = ChunkedBody(maxBytes: door.maxBodyBytes)
        var body = Data()
        var hasBegun = false
        while true {
            do {
                let consumed = try input.withUnread { (bytes) throws(BodyError) in
                    try decoder.decode(bytes, into: &body)
                }
                input.consume(consumed)
            } catch {
                throw ConnectionEnd.refused(status: error.status)
            }
            if decoder.isComplete { return body }
            if reserved == 0, body.count > BodyBudget.smallBytes { try reserve(door.maxBodyBytes) }
            if !hasBegun {
                hasBegun = true
                try await beginBody(head)
            }
            guard try await socket.receive(into: &input) > 0 else { throw ConnectionEnd.gone }
        }
    }

    private mutating func reserve(_ bytes: Int) throws {
        guard bytes > BodyBudget.smallBytes else { return }
        guard door.bodies.reserve(bytes) else { throw ConnectionEnd.refused(status: 503) }
        reserved = bytes
    }

    /// Gives back what the request at hand had reserved.
    mutating func releaseBody() {
        guard reserved > 0 else { return }
        door.bodies.release(reserved)
        reserved = 0
    }

    private mutating func take(_ limit: Int, into body: inout Data) {
        let taken = min(limit, input.count)
        input.withUnread { bytes in
            bytes.extracting(0..<taken).withUnsafeBufferPointer { body.append($0) }
        }
        input.consume(taken)
    }

    /// Starts the body's deadline and tells a peer that asked first to go ahead.
    private mutating func beginBody(_ head: RequestHead) async throws {
        guard door.table.enter(.body, place) else { throw ConnectionEnd.gone }
        guard head.expectsContinue, input.count == 0 else { return }
        output = Array("HTTP/1.1 100 Continue\r\n\r\n".utf8)
        try await send()
    }
}
