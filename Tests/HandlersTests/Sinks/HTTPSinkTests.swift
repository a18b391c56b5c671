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
        secrets: [SinkSecret] = [],
        _ body: (OutboxBench, OutboxWorker) async throws -> Void
    ) async throws {
        try await HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            try await server.run { url async throws in
                let bench = try OutboxBench()
                let sink = HTTPSink(
                    name: "analytics",
                    url: url,
                    secrets: secrets,
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
        try await run(server, secrets: [secret]) { bench, worker async throws in
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

    /// While keys change, a post carries a signature of each; a receiver that knows any one of them is content.
    @Test func everySecretSignsAndEachVerifierFindsItsOwn() async throws {
        let pair = Curve25519.Signing.PrivateKey()
        let texts = ["whsk_\(pair.rawRepresentation.base64EncodedString())", "the old one", "the new one"]
        let server = SinkServer(200)
        try await run(server, secrets: texts.compactMap(SinkSecret.init)) { bench, worker async throws in
            try await bench.append(OutboxBench.forward(), key: "k")
            try await worker.drain()
            let post = try #require(server.received.first)
            let header = try #require(post.headers["webhook-signature"])
            let signed = Data("event-1.\(post.headers["webhook-timestamp"] ?? "").".utf8) + post.body
            let parts = header.split(separator: " ").map { $0.split(separator: ",", maxSplits: 1).map(String.init) }
            #expect(parts.map(\.first) == ["v1a", "v1", "v1"])
            for text in texts.dropFirst() {
                let found = parts.contains { part in
                    guard part[0] == "v1", let code = Data(base64Encoded: part[1]) else { return false }
                    let key = SymmetricKey(data: Data(text.utf8))
                    return HMAC<SHA256>.isValidAuthenticationCode(code, authenticating: signed, using: key)
                }
                #expect(found, "\(text)")
            }
            // What a receiver is given is the public key alone.
            let shared = try #require(SinkSecret(texts[0])?.publicKey)
            let known = try #require(Data(base64Encoded: String(shared.dropFirst("whpk_".count))))
            let verifier = try Curve25519.Signing.PublicKey(rawRepresentation: known)
            #expect(verifier.isValidSignature(try #require(Data(base64Encoded: parts[0][1])), for: signed))
            #expect(!verifier.isValidSignature(try #require(Data(base64Encoded: parts[0][1])), for: signed + Data([0])))
        }
    }

    @Test func keyPairsAreTakenInBothLengthsAndCheckedForWholeness() throws {
        let pair = Curve25519.Signing.PrivateKey()
        let (seed, known) = (pair.rawRepresentation, pair.publicKey.rawRepresentation)
        let long = SinkSecret("whsk_\((seed + known).base64EncodedString())")
        #expect(long?.publicKey == "whpk_\(known.base64EncodedString())")
        #expect(SinkSecret("whsk_\((seed + seed).base64EncodedString())") == nil)
        #expect(SinkSecret("whsk_\(seed.dropLast().base64EncodedString())") == nil && SinkSecret("whsk_%") == nil)
        #expect(SinkSecret("plain")?.publicKey == nil)
    }

    /// The same on every attempt, so that a trace holds all of them; what comes from outside plays no part.
    @Test func aPostCarriesTheTraceOfItsEvent() async throws {
        let server = SinkServer(503, 200)
        try await run(server) { bench, worker async throws in
            try await bench.append(OutboxBench.forward(), key: "k")
            for _ in 0..<2 {
                try await worker.drain()
                bench.time.advance(by: .seconds(30))
            }
            let traces = server.received.compactMap { $0.headers["traceparent"] }
            #expect(traces.count == 2 && Set(traces).count == 1)
            #expect(traces[0].wholeMatch(of: /00-[0-9a-f]{32}-[0-9a-f]{16}-01/) != nil)
            let event = try #require(bench.event)
            #expect(traces[0] == "\(TraceParent(event: event, effect: "k"))")
            #expect(TraceParent(event: event, effect: "other").trace == TraceParent(event: event, effect: "k").trace)
            #expect(TraceParent(event: event, effect: "other").span != TraceParent(event: event, effect: "k").span)
        }
    }

    /// The example of the specification's own libraries.
    @Test func signatureMatchesThePublishedExample() throws {
        let secret = try #require(SinkSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw"))
        let signature = try secret.signature(
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
        (200, EffectState.sent), (204, .sent), (400, .failed), (410, .pending), (422, .failed), (401, .pending),
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
