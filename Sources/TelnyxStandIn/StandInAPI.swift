import FlyingFox
import Foundation
import TelnyxEvents

/// Takes a request through fault, key and endpoint, and keeps a record of it.
struct StandInAPI: HTTPHandler {
    /// Larger bodies are refused; the API's own limit is not documented.
    static let maxBodyBytes = 20 * 1024 * 1024

    let state: StandInState
    let clockOffset: Duration

    /// Every answer says what the time is, as the API's do.
    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var response = try await response(to: request)
        let now = Date().addingTimeInterval(clockOffset / .seconds(1))
        response.headers[HTTPHeader("Date")] = now.httpDate
        return response
    }

    private func response(to request: HTTPRequest) async throws -> HTTPResponse {
        let path = request.target.path(percentEncoded: true)
        let body = try await request.bodyData
        if path.hasPrefix("/_stand-in/") {
            return StandInControl(state: state).answer(method: request.method.rawValue, path: path, body: body).response
        }
        let fault = state.nextFault(for: path)
        if let delay = fault?.delayMilliseconds { try await Task.sleep(for: .milliseconds(delay)) }
        // What is no JSON is refused by the endpoint that needs it.
        let json = (try? TelnyxEvents.JSONValue(json: body)) ?? .null
        let answer = fault.flatMap(Self.failure(for:)) ?? self.answer(to: request, path: path, body: json)
        if let onEvent = state.onEvent, request.method == .POST, path.hasPrefix("/v2/messages"), answer.status == 200 {
            for event in MessageEvents(answer: answer.body, at: Date()).bodies { await onEvent(event) }
        }
        let isDropped = fault?.drop == true
        state.record { number in
            StandInRequest(
                number: number,
                at: Date(),
                method: request.method.rawValue,
                target: request.target.rawValue,
                headers: Self.headers(of: request),
                body: json,
                status: isDropped ? 0 : answer.status,
                isCarriedOut: fault?.status == nil && (200..<300).contains(answer.status) && answer.isNew
            )
        }
        if isDropped { return DroppedAnswer.response }
        return fault?.truncate == true ? TruncatedBody.response(of: answer) : answer.response
    }

    private static func headers(of request: HTTPRequest) -> [String: String] {
        request.headers.reduce(into: [:]) { fields, field in
            let name = field.key.rawValue.lowercased()
            fields[name] = name == "authorization" ? "<redacted>" : field.value
        }
    }

    private static func failure(for fault: StandInFault) -> StandInAnswer? {
        guard let status = fault.status else { return nil }
        let code = fault.code ?? (status == 429 ? "10011" : "10007")
        var answer = StandInAnswer.error(status, code, "Told to fail", "The stand-in was told to answer \(status).")
        answer.headers["Retry-After"] = fault.retryAfter.map(String.init)
        answer.headers["Location"] = fault.location
        return answer
    }

    private func answer(to request: HTTPRequest, path: String, body: TelnyxEvents.JSONValue) -> StandInAnswer {
        let segments = path.split(separator: "/").map { String($0).removingPercentEncoding ?? String($0) }
        if request.method == .GET, segments.count == 3, segments.starts(with: ["media", "faxes"]) {
            return FaxEndpoint(state: state).media(id: segments[2], link: request.query["link"])
        }
        if request.method == .GET, segments.count == 3, segments.starts(with: ["media", "recordings"]) {
            return RecordingEndpoint(state: state).media(id: segments[2], link: request.query["link"])
        }
        if request.method == .GET, segments.count == 3, segments.starts(with: ["media", "messages"]) {
            return MessageFileEndpoint(state: state).media(id: segments[2], link: request.query["link"])
        }
        if let answer = BesideEndpoint(state: state).answer(to: request, at: segments) { return answer }
        guard segments.first == "v2" else { return Self.notFound }
        if let refusal = refusal(of: request) { return refusal }
        let origin = "http://\(request.headers[.host] ?? "127.0.0.1")"
        switch (request.method, Array(segments.dropFirst())) {
        case (.POST, ["messages"]):
            return MessageEndpoint(state: state).send(body)
        case (.GET, let path) where path.count == 2 && path[0] == "messages":
            return MessageFileEndpoint(state: state).message(id: path[1], origin: origin)
        case (.POST, ["messages", "rcs"]):
            return MessageEndpoint(state: state).sendRCS(body)
        case (.GET, ["messaging_optouts"]):
            return MessageEndpoint(state: state).optOuts(Self.query(of: request))
        case (.GET, ["webhook_deliveries"]):
            return DeliveryEndpoint(state: state).list(Self.query(of: request))
        case (.POST, let path) where path.count == 4 && path[0] == "calls" && path[2] == "actions":
            return CallEndpoint(state: state).command(path[3], call: path[1], body: body)
        case (.GET, let path) where path.count == 2 && path[0] == "number_lookup":
            return LookupEndpoint.lookup(path[1], types: request.query.filter { $0.name == "type" }.map(\.value))
        case (.GET, let path) where path.count == 2 && path[0] == "recordings":
            return RecordingEndpoint(state: state).recording(id: path[1], origin: origin)
        case (.GET, let path) where path.count == 2 && path[0] == "faxes":
            return FaxEndpoint(state: state).fax(id: path[1], origin: origin)
        case (.POST, let path) where path.count == 4 && path[0] == "faxes" && path.suffix(2) == ["actions", "refresh"]:
            return FaxEndpoint(state: state).refresh(id: path[1])
        default:
            return Self.notFound
        }
    }

    private static func query(of request: HTTPRequest) -> [String: String] {
        Dictionary(request.query.map { ($0.name, $0.value) }) { first, _ in first }
    }

    static let notFound = StandInAnswer.error(
        404,
        "10005",
        "Resource not found",
        "The requested resource or URL could not be found."
    )

    private func refusal(of request: HTTPRequest) -> StandInAnswer? {
        let words = (request.headers[.authorization] ?? "").split(separator: " ")
        guard words.count == 2, words[0].lowercased() == "bearer", state.apiKey.map({ $0 == words[1] }) ?? true else {
            return .error(
                401,
                "10009",
                "Authentication failed",
                "Could not find any usable credentials in the request."
            )
        }
        return nil
    }
}
