import FlyingFox
import FlyingSocks
import Foundation
import Logging

/// One connection from its acceptance to its close: requests are read, handed over and answered one after the other.
struct DoorConnection {
    let place: Int
    let socket: DoorSocket
    let acceptedAt: ContinuousClock.Instant
    let door: DoorInterior
    private let address: HTTPRequest.Address?
    private var input = InputBuffer()
    private var output: [UInt8] = []
    /// Taken from the body budget for the request at hand.
    private var reserved = 0

    init(place: Int, socket: DoorSocket, acceptedAt: ContinuousClock.Instant, door: DoorInterior) {
        self.place = place
        self.socket = socket
        self.acceptedAt = acceptedAt
        self.door = door
        self.address = (try? socket.socket.remotePeer()).map(HTTPRequest.Address.make)
    }

    /// Serves until either side ends it, then gives place and descriptor back.
    mutating func run() async {
        do {
            try await serve()
        } catch ConnectionEnd.refused(let status) {
            door.metrics.countRefused(status: status)
            await sayFarewell(status: status)
        } catch {
            await answerLateRequest()
        }
        releaseBody()
        let fate = door.table.leave(place)
        if let fate {
            door.metrics.countDropped(fate)
        }
        socket.close(aborting: fate == .answerNotTaken || fate == .lingered || fate == .displaced)
        door.metrics.countClosed(open: door.table.count)
    }

    private mutating func serve() async throws {
        var isFirst = true
        while true {
            let head = try await nextHead(isFirst: isFirst)
            let body = try await body(of: head)
            guard door.table.enter(.handling, place) else { throw ConnectionEnd.gone }
            guard try await answer(head, body: body) else {
                if head.keepsAlive { await linger() }
                return
            }
            releaseBody()
            isFirst = false
            input.rest()
            if input.count == 0, !door.table.enter(.idle, place) { throw ConnectionEnd.gone }
        }
    }

    private mutating func nextHead(isFirst: Bool) async throws -> RequestHead {
        var scanner = HeadScanner()
        var hasBegun = false
        while true {
            if let (head, consumed) = try Self.scan(input, with: &scanner) {
                input.consume(consumed)
                return head
            }
            if !hasBegun, input.count > 0 {
                hasBegun = true
                guard door.table.enter(.head, place, at: isFirst ? acceptedAt : .now) else { throw ConnectionEnd.gone }
            }
            guard try await socket.receive(into: &input) > 0 else { throw ConnectionEnd.gone }
        }
    }

    private static func scan(
        _ input: InputBuffer,
        with scanner: inout HeadScanner
    ) throws -> (head: RequestHead, consumed: Int)? {
        do {
            return try input.withUnread { (bytes) throws(RequestHeadError) in
                guard let end = try scanner.end(of: bytes) else { return nil }
                return (try RequestHead(complete: bytes.extracting(0..<end)), end)
            }
        } catch {
            throw ConnectionEnd.refused(status: error.status)
        }
    }

    /// Hands the request over and sends the answer; false when it was the last.
    private mutating func answer(_ head: RequestHead, body: Data) async throws -> Bool {
        door.metrics.countRequest()
        let response = await response(to: HTTPRequest(head, body: body, from: address))
        var persistence = Persistence(head, isDraining: door.table.isDraining)
        if response.headers[.connection]?.lowercased() == "close" {
            persistence = .close
        }
        output.removeAll(keepingCapacity: output.capacity <= 64 * 1024)
        do {
            try await door.encoder.append(response, to: head.method, persistence: persistence, into: &output)
        } catch {
            door.logger.error("answer could not be read", metadata: ["error": "\(error)"])
            throw ConnectionEnd.refused(status: 500)
        }
        try await send()
        return persistence != .close
    }

    private func response(to request: HTTPRequest) async -> HTTPResponse {
        do {
            return try await door.handler.handleRequest(request)
        } catch is HTTPUnhandledError {
            return HTTPResponse(statusCode: .notFound)
        } catch is CancellationError {
            var headers = HTTPHeaders()
            headers.addValue("1", for: HTTPHeader("Retry-After"))
            return HTTPResponse(statusCode: .serviceUnavailable, headers: headers)
        } catch {
            door.logger.error("endpoint failed", metadata: ["path": "\(request.path)", "error": "\(error)"])
            return HTTPResponse(statusCode: .internalServerError)
        }
    }
}

extension DoorConnection {
    /// The whole body, complete and within the limit.
    private mutating func body(of head: RequestHead) async throws -> Data {
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

    private mutating func releaseBody() {
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

extension DoorConnection {
    /// Sends `output` whole; the write deadline starts only when the kernel does not take it at once.
    private mutating func send() async throws {
        var sent = 0
        var isWaiting = false
        while sent < output.count {
            guard let taken = socket.sendNow(output, from: sent) else { throw ConnectionEnd.gone }
            sent += taken
            guard taken == 0 else { continue }
            if !isWaiting {
                isWaiting = true
                guard door.table.enter(.writing, place) else { throw ConnectionEnd.gone }
            }
            try await socket.waitUntilWritable()
        }
    }

    /// 408 for a request that did not come in time; nothing for all who are gone.
    private mutating func answerLateRequest() async {
        let fate = door.table.enterLastAnswer(place)
        guard fate == .headTooSlow || fate == .bodyTooSlow else { return }
        door.metrics.countRefused(status: 408)
        refuse(status: 408)
    }

    private mutating func sayFarewell(status: Int) async {
        refuse(status: status)
        await linger()
    }

    /// Waits a little for a peer that does not expect the end: its next bytes would meet a reset, and that could take
    /// the answer with it that it has not read yet.
    private mutating func linger() async {
        socket.finishSending()
        guard door.table.enter(.farewell, place) else { return }
        var patience = 8 * max(door.maxBodyBytes, 128 * 1024)
        while patience > 0, let received = try? await socket.receive(into: &input), received > 0 {
            patience -= received
            input.consume(input.count)
        }
    }

    /// Such an answer always fits into the socket's buffer, unless the peer takes nothing: then it is lost, rightly.
    private func refuse(status: Int) {
        let answer = door.encoder.refusal(status: status)
        _ = socket.sendNow(answer, from: 0)
    }
}
