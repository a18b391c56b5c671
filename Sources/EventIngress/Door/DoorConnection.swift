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
    /// An idle connection keeps a block of at most this size for its next answer.
    private static let restingOutputBytes = 8 * 1024
    var input = InputBuffer()
    var output: [UInt8] = []
    /// Taken from the body budget for the request at hand.
    var reserved = 0

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
            door.logger.debug("request refused", metadata: ["status": "\(status)"])
            await sayFarewell(status: status)
        } catch {
            await answerLateRequest()
        }
        releaseBody()
        let fate = door.table.leave(place)
        if let fate {
            door.metrics.countDropped(fate)
            door.logger.debug("connection dropped", metadata: ["reason": "\(fate.rawValue)"])
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
        output.removeAll(keepingCapacity: output.capacity <= Self.restingOutputBytes)
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
            // No path: that of a TeXML fetch may carry the voice token.
            door.logger.error(
                "endpoint failed",
                metadata: ["method": "\(request.method.rawValue)", "error": "\(error)"]
            )
            return HTTPResponse(statusCode: .internalServerError)
        }
    }
}
