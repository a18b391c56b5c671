import AsyncHTTPClient
import Crypto
import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct HTTPSinkTests {
    private func run(
        _ server: SinkServer,
        secret: SinkSecret? = nil,
        _ body: (OutboxBench, OutboxWorker) async throws -> Void
    ) async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await server.run { url async throws in
                let bench = try OutboxBench()
                let sink = HTTPSink(
                    name: "analytics",
                    url: url,
                    secret: secret,
                    http: OutboundHTTP(client: client),
                    now: { [time = bench.time] in time.now }
                )
                try await body(bench, bench.worker(sink.station()))
            }
        }
    }

    @Test func onePostIsOneEventInTheDocumentedShape() async throws {
        let server = SinkServer(200)
        try await run(server) { bench, worker async throws in
            try await bench.append(OutboxBench.forward(7), key: "forward-analytics")
            try await worker.drain()
            #expect(try await bench.state("forward-analytics") == .sent)
            let body = try JSONValue(json: try #require(server.received.first).body)
            #expect(
                body
                    == .object([
                        "id": .string("event-1"), "type": .string("call.answered"), "family": .string("call"),
                        "occurredAt": .string("2023-11-14T22:13:20.000Z"), "data": .object(["n": .integer(7)]),
                    ])
            )
            #expect(server.received.first?.headers["webhook-signature"] == nil)
            #expect(server.received.first?.headers["webhook-id"] == "event-1")
        }
    }

    /// Checked the way a receiver does, from the bytes.
    @Test(arguments: ["whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw", "a plain secret"])
    func signaturesFollowStandardWebhooks(text: String) async throws {
        let server = SinkServer(200)
        let secret = try #require(SinkSecret(text))
        try await run(server, secret: secret) { bench, worker async throws in
            try await bench.append(OutboxBench.forward(), key: "k")
            try await worker.drain()
            let post = try #require(server.received.first)
            let timestamp = try #require(post.headers["webhook-timestamp"])
            #expect(timestamp == "1800000000")
            let plain = text.hasPrefix("whsec_") ? Data(base64Encoded: String(text.dropFirst(6))) : Data(text.utf8)
            let signed = Data("event-1.\(timestamp).".utf8) + post.body
            let code = HMAC<SHA256>.authenticationCode(for: signed, using: SymmetricKey(data: try #require(plain)))
            #expect(post.headers["webhook-signature"] == "v1,\(Data(code).base64EncodedString())")
        }
    }

    /// The example of the specification's own libraries.
    @Test func signatureMatchesThePublishedExample() throws {
        let secret = try #require(SinkSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = secret.signature(
            id: "msg_p5jXN8AQM9LWM0D4loKWxJek",
            timestamp: 1_614_265_330,
            body: Data(#"{"test": 2432232314}"#.utf8)
        )
        #expect(signature == "v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=")
    }

    @Test func aSinkThatRecoversGetsEverythingOnceInOrder() async throws {
        let server = SinkServer(503, 500, 429, 200)
        try await run(server) { bench, worker async throws in
            for number in 1...6 { try await bench.append(OutboxBench.forward(number), key: "k\(number)") }
            for _ in 0..<4 {
                try await worker.drain()
                bench.time.advance(by: .seconds(30))
            }
            let numbers = try server.received.map { try JSONValue(json: $0.body)["data"]?["n"] }
            #expect(numbers == [1, 1, 1, 1, 2, 3, 4, 5, 6].map { .integer($0) })
            let states = try await bench.database.read { db in try Outbox.counts(in: db) }
            #expect(states == [.sent: 6])
        }
    }

    @Test(arguments: [
        (200, EffectState.sent), (204, .sent), (400, .failed), (410, .failed), (422, .failed), (401, .pending),
        (404, .pending), (302, .pending), (500, .pending),
    ])
    func everyStatusHasItsState(status: Int, state: EffectState) async throws {
        try await run(SinkServer(status)) { bench, worker async throws in
            try await bench.append(OutboxBench.forward(), key: "k")
            try await worker.drain()
            #expect(try await bench.state("k") == state)
        }
    }

    @Test func aSecretCannotBePrintedAndIsNeverEmpty() throws {
        let secret = try #require(SinkSecret("hush-hush"))
        var dumped = ""
        dump(secret, to: &dumped)
        #expect(!"\(secret)\(String(reflecting: secret))\(dumped)".contains("hush"))
        #expect(SinkSecret("") == nil && SinkSecret("whsec_%%") == nil && SinkSecret("whsec_") == nil)
    }
}
