package import Foundation
import TelnyxEvents

/// A sink that takes one POST per event, or one per batch.
package struct HTTPSink: Sendable {
    private let name: String
    private let url: String
    private let secrets: [SinkSecret]
    private let shape: SinkShape
    private let batch: BatchPolicy?
    private let http: OutboundHTTP
    private let deadline: Duration
    private let now: @Sendable () -> Date

    /// Takes the address as the operator wrote it, which may be plain http; `deadline` bounds one attempt.
    ///
    /// With several secrets a post carries a signature of each, so that a receiver may change over in its own time.
    package init(
        name: String,
        url: String,
        secrets: [SinkSecret] = [],
        shape: SinkShape = SinkShape(),
        batch: BatchPolicy? = nil,
        http: OutboundHTTP,
        deadline: Duration = .seconds(15),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.name = name
        self.url = url
        self.secrets = secrets
        self.shape = shape
        self.batch = batch
        self.http = http
        self.deadline = deadline
        self.now = now
    }

    /// How the outbox hands events to it.
    package func station(policy: DestinationPolicy = .sink) -> OutboxStation {
        .sink(
            name,
            // Two: one batch is on its way while the ending of another is written down.
            policy: batch == nil ? policy : policy.limited(to: 2),
            batch: batch,
            address: ContentHash.hexadecimal(of: Data(url.utf8)),
            carryAll: post
        )
    }

    private func post(_ forwards: [(forward: Forward, attempt: EffectAttempt)]) async -> CarryAnswer {
        guard let first = forwards.first?.attempt else { return .accepted(answer: nil) }
        let documents = forwards.map { SinkDocument($0.forward, event: $0.attempt.event, shape: shape) }
        let id = batch == nil ? documents[0].id : Self.batchID(documents.map(\.id))
        let body = batch == nil ? documents[0].bytes : SinkDocument.bytes(of: documents)
        let request: OutboundRequest
        do {
            request = try self.request(id: id, body: body, for: first)
        } catch {
            return .unavailable(retryAfter: nil, reason: "the post cannot be signed")
        }
        do throws(OutboundError) {
            let answer = try await http.answer(to: request, within: deadline, cap: 4096)
            return Self.carryAnswer(status: answer.status, retryAfter: RetryAfter.pause(in: answer.headers, at: now()))
        } catch {
            switch error {
            case .unreachable(let reason): return .unreachable(reason: "not reached: \(reason)")
            case .unanswered(let reason): return .unanswered(reason: "no answer: \(reason)")
            }
        }
    }

    private func request(id: String, body: Data, for attempt: EffectAttempt) throws -> OutboundRequest {
        var request = OutboundRequest(method: "POST", url: url, body: body)
        request.headers = ["Content-Type": "application/json", "User-Agent": "hookswitch"]
        request.headers["traceparent"] = "\(TraceParent(event: attempt.event, effect: attempt.key))"
        // Ids come from outside: what cannot stand in a header field is encoded, and signed as it is sent.
        let headerID = TelnyxClient.encoded(id)
        request.headers["webhook-id"] = headerID
        guard !secrets.isEmpty else { return request }
        let timestamp = Int64(now().timeIntervalSince1970)
        request.headers["webhook-timestamp"] = String(timestamp)
        request.headers["webhook-signature"] =
            try secrets.map { try $0.signature(id: headerID, timestamp: timestamp, body: body) }
            .joined(separator: " ")
        return request
    }

    /// The same events in a batch have the same id.
    private static func batchID(_ ids: [String]) -> String {
        "batch-\(ContentHash.hexadecimal(of: Data(ids.joined(separator: "\n").utf8)).prefix(32))"
    }

    /// What a status means to a row.
    ///
    /// 4xx about this one event are final; those about access or address may be put right by a person, so the row waits. 410 is
    /// the receiver's wish to get nothing more (Standard Webhooks, "Response").
    static func carryAnswer(status: Int, retryAfter: Duration?) -> CarryAnswer {
        let reason = "answered \(status)"
        switch status {
        case 200..<300: return .accepted(answer: "\(status)")
        case 410: return .gone(reason: reason)
        case 429: return .throttled(retryAfter: retryAfter, reason: reason)
        case 400, 405, 406, 409, 411, 413, 414, 415, 422, 431: return .rejected(reason: reason)
        default: return .unavailable(retryAfter: retryAfter, reason: reason)
        }
    }
}
