import Foundation
import TelnyxEvents

extension TelnyxClient {
    func get(_ path: String, within limit: Duration? = nil, cap: Int = 1 << 20) async throws(TelnyxError) -> JSONValue {
        let request = OutboundRequest(method: "GET", url: baseURL + path, headers: headers)
        let answer = try await success(of: request, within: limit ?? deadline, cap: cap)
        guard let body = Self.json(answer.body) else { throw .unreadable(status: answer.status) }
        return body
    }

    /// The answer's body; nil when it was accepted with a body we cannot read.
    func post(
        _ path: String,
        _ body: JSONValue,
        within limit: Duration? = nil,
        mayLeave: (@Sendable () async -> Bool)? = nil
    ) async throws(TelnyxError) -> JSONValue? {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let data: Data
        do {
            data = try encoder.encode(body)
        } catch {
            throw .unreachable(reason: "the request cannot be encoded")
        }
        var headers = headers
        headers["Content-Type"] = "application/json"
        var request = OutboundRequest(method: "POST", url: baseURL + path, headers: headers, body: data)
        request.mayLeave = mayLeave
        return Self.json(try await success(of: request, within: limit ?? deadline).body)
    }

    private var headers: [String: String] { Self.headers(with: apiKey) }

    /// What every request to the API carries; without a key it is refused.
    static func headers(with key: TelnyxAPIKey?) -> [String: String] {
        var headers = ["Accept": "application/json", "User-Agent": "hookswitch"]
        if let key { headers["Authorization"] = "Bearer \(key.secret)" }
        return headers
    }

    private func success(
        of request: OutboundRequest,
        within limit: Duration,
        cap: Int = 1 << 20
    ) async throws(TelnyxError) -> OutboundAnswer {
        let answer: OutboundAnswer
        let askedAt = now()
        do throws(OutboundError) {
            answer = try await http.answer(to: request, within: limit, cap: cap)
        } catch {
            switch error {
            case .unreachable(let reason): throw .unreachable(reason: reason)
            case .unanswered(let reason): throw .unanswered(reason: reason)
            }
        }
        watch.note(answer, askedAt: askedAt, answeredAt: now())
        if let error = Self.error(in: answer, at: now()) { throw error }
        return answer
    }

    /// What an answer's status means; nil for success.
    static func error(in answer: OutboundAnswer, at now: Date) -> TelnyxError? {
        let retryAfter = RetryAfter.pause(in: answer.headers, at: now)
        switch answer.status {
        case 200..<300: return nil
        case 429: return .throttled(retryAfter: retryAfter)
        // A gateway in between got no answer from Telnyx: the request may have been carried out.
        case 408, 502, 504: return .unanswered(reason: "answered \(answer.status)")
        case 500...: return .unavailable(status: answer.status, retryAfter: retryAfter)
        default: return .refused(status: answer.status, faults: TelnyxFault.faults(in: json(answer.body)))
        }
    }

    private static func json(_ data: Data) -> JSONValue? {
        try? JSONValue(json: data)  // Not JSON: the status alone decides.
    }
}
