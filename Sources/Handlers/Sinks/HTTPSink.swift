package import Foundation
import TelnyxEvents

/// A sink that takes one POST per event.
package struct HTTPSink: Sendable {
    private let name: String
    private let url: String
    private let secret: SinkSecret?
    private let http: OutboundHTTP
    private let deadline: Duration
    private let now: @Sendable () -> Date

    /// Takes the address as the operator wrote it, which may be plain http; `deadline` bounds one attempt.
    package init(
        name: String,
        url: String,
        secret: SinkSecret?,
        http: OutboundHTTP,
        deadline: Duration = .seconds(15),
        now: @escaping @Sendable () -> Date = { Date() }
    ) {
        self.name = name
        self.url = url
        self.secret = secret
        self.http = http
        self.deadline = deadline
        self.now = now
    }

    /// How the outbox hands events to it.
    package func station(policy: DestinationPolicy = .sink) -> OutboxStation {
        .sink(name, policy: policy) { forward, attempt in
            await post(forward, id: forward.id ?? attempt.event.rawValue)
        }
    }

    private func post(_ forward: Forward, id: String) async -> CarryAnswer {
        let body: Data
        do {
            body = try SinkDocument(id: id, forward: forward).encoded()
        } catch {
            return .rejected(reason: "the event cannot be encoded")
        }
        do throws(OutboundError) {
            let answer = try await http.answer(to: request(id: id, body: body), within: deadline, cap: 4096)
            return Self.carryAnswer(status: answer.status, retryAfter: RetryAfter.pause(in: answer.headers, at: now()))
        } catch {
            switch error {
            case .unreachable(let reason): return .unreachable(reason: "not reached: \(reason)")
            case .unanswered(let reason): return .unanswered(reason: "no answer: \(reason)")
            }
        }
    }

    private func request(id: String, body: Data) -> OutboundRequest {
        var request = OutboundRequest(method: "POST", url: url, body: body)
        request.headers = ["Content-Type": "application/json", "User-Agent": "hookswitch"]
        // Ids come from outside: what cannot stand in a header field is encoded, and signed as it is sent.
        let headerID = TelnyxClient.encoded(id)
        request.headers["webhook-id"] = headerID
        guard let secret else { return request }
        let timestamp = Int64(now().timeIntervalSince1970)
        request.headers["webhook-timestamp"] = String(timestamp)
        request.headers["webhook-signature"] = secret.signature(id: headerID, timestamp: timestamp, body: body)
        return request
    }

    /// What a status means: 4xx about this one event are final; those about access or address may be put right by a person, so
    /// the row waits.
    static func carryAnswer(status: Int, retryAfter: Duration?) -> CarryAnswer {
        let reason = "answered \(status)"
        switch status {
        case 200..<300: return .accepted(answer: "\(status)")
        case 429: return .throttled(retryAfter: retryAfter, reason: reason)
        case 400, 405, 406, 409, 410, 411, 413, 414, 415, 422, 431: return .rejected(reason: reason)
        default: return .unavailable(retryAfter: retryAfter, reason: reason)
        }
    }
}
