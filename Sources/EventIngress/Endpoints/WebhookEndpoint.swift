import Crypto
package import FlyingFox
package import Foundation
package import Logging
import Metrics
import TelnyxEvents

/// `POST /webhooks/telnyx`: verifies a JSON event, writes it down, rings, and says yes, in this order.
package struct WebhookEndpoint: HTTPHandler {
    private let verifier: SignatureVerifier
    private let journal: Journal
    private let doorbell: Doorbell
    private let maxBodyBytes: Int
    private let watch: IngressWatch
    private let logger: Logger
    private let now: @Sendable () -> Date
    private let counters = IngressCounters(endpoint: "webhooks")
    private let acknowledged = Timer(label: "hookswitch_ingress_ack_seconds")
    private let legacyWarning = WarningLimit()

    /// Records into a journal and rings a doorbell for each event that is new.
    package init(
        verifier: SignatureVerifier,
        journal: Journal,
        doorbell: Doorbell,
        maxBodyBytes: Int = 1 << 20,
        watch: IngressWatch = IngressWatch(),
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.verifier = verifier
        self.journal = journal
        self.doorbell = doorbell
        self.maxBodyBytes = maxBodyBytes
        self.watch = watch
        self.logger = logger
        self.now = now
    }

    /// Answers 200 when the event is on disk, and by the table of `IngressError` otherwise.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        do {
            try await accept(request)
            return Self.received
        } catch let error as IngressError {
            report(error)
            return error.response
        }
    }

    private static let received = HTTPResponse(
        statusCode: .ok,
        headers: [.contentType: "application/json"],
        body: Data(#"{"received":true}"#.utf8)
    )

    private func accept(_ request: HTTPRequest) async throws {
        guard request.method == .POST else { throw IngressError.wrongMethod(allowed: ["POST"]) }
        let body = try await request.body(limit: maxBodyBytes)
        let began = ContinuousClock.now
        let now = now()
        try request.verify(body, with: verifier, at: now)
        watch.noteAuthentic(timestamp: request.headers[WebhookSignature.timestampField], at: now)
        let envelope = try envelope(of: body)
        let recorded = try await record(envelope, at: now)
        watch.noteRecorded()
        acknowledged.record(duration: .now - began)
        counters.count(recorded)
        switch recorded {
        case .new: doorbell.ring()
        case .duplicate: break
        case .conflict:
            logger.warning(
                "An event came again with other content; the first one stands, both are kept",
                metadata: ["event.id": "\(envelope.id)", "event.type": "\(envelope.type)"]
            )
        }
        if envelope.isLegacy { reportLegacy(envelope, at: now) }
    }

    private func envelope(of body: Data) throws -> EventEnvelope {
        do {
            return try EventEnvelope(json: body, digest: SHA256.hash(data: body).hexadecimal)
        } catch {
            throw IngressError.notJSON
        }
    }

    private func record(_ envelope: EventEnvelope, at now: Date) async throws -> Recorded {
        do {
            return try await journal.record(envelope, at: now)
        } catch {
            throw IngressError.notRecorded(error)
        }
    }

    private func report(_ error: IngressError) {
        counters.count(error.result)
        watch.note(error, at: now())
        logger.log(
            level: error.isSendersFault ? .debug : .error,
            "An event was not accepted",
            metadata: ["reason": "\(error.result.rawValue)", "error": "\(error)"]
        )
    }

    private func reportLegacy(_ envelope: EventEnvelope, at now: Date) {
        counters.count(.legacy)
        guard legacyWarning.allows(at: now) else { return }
        logger.warning(
            "Telnyx sends events of API version 1; set the application's webhook API version to 2",
            metadata: ["event.id": "\(envelope.id)", "event.type": "\(envelope.type)"]
        )
    }
}
