import Crypto
import EventIngress
import Foundation
import HTTPTypes
import Hummingbird
import Logging
import NIOFoundationEssentialsCompat
import TelnyxEvents

/// A plain Hummingbird server that verifies, hashes, decodes and records as our endpoint does.
struct HummingbirdPeer {
    let verifier: SignatureVerifier
    let journal: Journal
    let logger: Logger

    func run() async throws {
        guard let signature = HTTPField.Name(WebhookSignature.signatureHeader),
            let timestamp = HTTPField.Name(WebhookSignature.timestampHeader)
        else { return }
        let router = Router()
        router.get("/health/live") { _, _ in "{}" }
        router.post("/webhooks/telnyx") { [verifier, journal] request, _ -> Response in
            let buffer = try await request.body.collect(upTo: 1 << 20)
            let body = Data(buffer: buffer)
            let now = Date()
            do {
                try verifier.verify(
                    body: body,
                    signature: request.headers[signature],
                    timestamp: request.headers[timestamp],
                    now: now
                )
            } catch {
                return Response(status: .unauthorized)
            }
            let digest = Self.hexadecimal(SHA256.hash(data: body))
            try await journal.record(EventEnvelope(json: body, digest: digest), at: now)
            return Response(
                status: .ok,
                headers: [.contentType: "application/json"],
                body: .init(byteBuffer: ByteBuffer(string: #"{"received":true}"#))
            )
        }
        let application = Application(
            router: router,
            configuration: .init(address: .hostname("127.0.0.1", port: 0)),
            onServerRunning: { Peer.announce($0.localAddress?.port ?? 0) },
            logger: logger
        )
        try await application.runService()
    }

    private static func hexadecimal(_ digest: SHA256.Digest) -> String {
        let digits = Array("0123456789abcdef".utf8)
        return String(decoding: digest.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self)
    }
}
