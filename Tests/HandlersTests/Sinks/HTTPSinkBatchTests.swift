import AsyncHTTPClient
import Crypto
import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// Batches on the wire, and receivers that are down, slow or say no more.
@Suite struct HTTPSinkBatchTests {
    private static let secret = "whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"

    private func run(
        _ url: String,
        batch: BatchPolicy? = BatchPolicy(size: 4, bytes: 1 << 20, within: .zero),
        deadline: Duration = .seconds(15),
        _ body: (OutboxBench, OutboxWorker) async throws -> Void
    ) async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            let bench = try OutboxBench()
            let sink = HTTPSink(
                name: "analytics",
                url: url,
                secrets: [Self.secret].compactMap(SinkSecret.init),
                shape: SinkShape(mask: [["n"]]),
                batch: batch,
                http: OutboundHTTP(client: client),
                deadline: deadline,
                now: { [time = bench.time] in time.now }
            )
            try await body(bench, bench.worker(sink.station()))
        }
    }

    private func append(_ numbers: ClosedRange<Int>, to bench: OutboxBench) async throws {
        for number in numbers {
            let event = try #require(EventID(rawValue: "event-\(number)"))
            _ = try await bench.database.write { [now = bench.time.now] db in
                let effect = OutboxBench.forward(number, conversation: "call:\(number % 3)")
                return try Outbox.append(effect, event: event, key: "forward", at: now, in: db)
            }
        }
    }

    private func ids(_ post: SinkServer.Received) throws -> [Int] {
        guard case .array(let items) = try JSONValue(json: post.body) else { return [] }
        return items.compactMap { item in
            if case .string(let id)? = item["id"] { Int(id.dropFirst("event-".count)) } else { nil }
        }
    }

    /// Down for as long as the test lasts but the end; then everything, each id once, each conversation in order.
    @Test func aSinkThatWasDownGetsEveryIdOnceAndInOrder() async throws {
        let server = SinkServer(503, 503, 502, 500, 503, 401, 503, 200)
        try await server.run { url in
            try await run(url) { bench, worker in
                try await append(1...30, to: bench)
                for _ in 0..<12 {
                    try await worker.drain()
                    bench.time.advance(by: .seconds(400))
                }
                #expect(try await bench.database.read { db in try Outbox.counts(in: db) } == [.sent: 30])
            }
        }
        let taken = try server.received.dropFirst(7).flatMap(ids)
        #expect(taken.sorted() == Array(1...30))
        for conversation in 0..<3 {
            let own = taken.filter { $0 % 3 == conversation }
            #expect(own == own.sorted())
        }
    }

    @Test func aBatchIsAnArrayWithOneSignatureAndAnIdOfItsOwn() async throws {
        let server = SinkServer(503, 200)
        try await server.run { url in
            try await run(url) { bench, worker in
                try await append(1...3, to: bench)
                for _ in 0..<2 {
                    try await worker.drain()
                    bench.time.advance(by: .seconds(30))
                }
            }
        }
        let posts = server.received
        #expect(try posts.map(ids) == [[1, 2, 3], [1, 2, 3]])
        #expect(Set(posts.compactMap { $0.headers["webhook-id"] }).count == 1, "the same batch has the same id")
        let post = try #require(posts.last)
        let key = SymmetricKey(data: try #require(Data(base64Encoded: String(Self.secret.dropFirst(6)))))
        let signed = "\(post.headers["webhook-id"] ?? "").\(post.headers["webhook-timestamp"] ?? "")."
        let code = HMAC<SHA256>.authenticationCode(for: Data(signed.utf8) + post.body, using: key)
        #expect(post.headers["webhook-signature"] == "v1,\(Data(code).base64EncodedString())")
        #expect(String(decoding: post.body, as: UTF8.self).contains(#""data":{"n":"***"}"#))
    }

    /// One event alone is an array too.
    @Test func aBatchOfOneIsAnArray() async throws {
        let server = SinkServer(200)
        try await server.run { url in
            try await run(url) { bench, worker in
                try await append(1...1, to: bench)
                try await worker.drain()
            }
        }
        #expect(try server.received.map(ids) == [[1]])
    }

    @Test func aReceiverThatAsksForAPauseGetsIt() async throws {
        let server = SinkServer(429, 200)
        try await server.run { url in
            try await run(url) { bench, worker in
                try await append(1...3, to: bench)
                try await worker.drain()
                // Retry-After says nine seconds.
                bench.time.advance(by: .seconds(8))
                try await worker.drain()
                #expect(server.received.count == 1)
                bench.time.advance(by: .seconds(2))
                try await worker.drain()
                #expect(server.received.count == 2)
            }
        }
    }

    @Test func aReceiverThatWantsNoMoreIsLeftAlone() async throws {
        let server = SinkServer(410)
        try await server.run { url in
            try await run(url) { bench, worker in
                try await append(1...9, to: bench)
                for _ in 0..<3 {
                    try await worker.drain()
                    bench.time.advance(by: .seconds(86_400))
                }
                #expect((1...2).contains(server.received.count), "two batches may have been on their way")
                #expect(try await bench.database.read { db in try Outbox.counts(in: db) } == [.pending: 9])
                #expect(try await bench.database.read { db in try Outbox.halts(in: db) }.count == 1)
            }
        }
    }

    /// A listener that takes connections and says nothing.
    @Test func aReceiverThatHangsIsGivenUpInTime() async throws {
        let listener = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        defer { close(listener) }
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        var length = socklen_t(MemoryLayout<sockaddr_in>.size)
        let isListening = withUnsafeMutablePointer(to: &address) { pointer in
            pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer in
                bind(listener, pointer, length) == 0 && listen(listener, 16) == 0
                    && getsockname(listener, pointer, &length) == 0
            }
        }
        try #require(isListening)
        let url = "http://127.0.0.1:\(UInt16(bigEndian: address.sin_port))/"
        try await run(url, deadline: .milliseconds(200)) { bench, worker in
            try await append(1...3, to: bench)
            try await worker.drain()
            let rows = try await bench.database.read { db in try Outbox.counts(in: db) }
            #expect(rows == [.pending: 3])
            let errors = try await bench.database.read { db in try Outbox.lastErrors(in: db) }
            #expect(errors[.sink("analytics")]?.hasPrefix("no answer: ") == true, "\(errors)")
        }
    }
}
