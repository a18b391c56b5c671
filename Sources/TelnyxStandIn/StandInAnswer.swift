import FlyingFox
import Foundation
import TelnyxEvents

/// What the stand-in says to one request.
struct StandInAnswer: Sendable {
    var status: Int
    var contentType = "application/json"
    var body: Data
    var headers: [String: String] = [:]
    /// False for the repetition of a command: answered like the first, without a second effect.
    var isNew = true

    /// `{"data": …}` with status 200.
    static func data(_ value: TelnyxEvents.JSONValue, meta: TelnyxEvents.JSONValue? = nil) -> StandInAnswer {
        var members = ["data": value]
        members["meta"] = meta
        return StandInAnswer(status: 200, body: encoded(TelnyxEvents.JSONValue.object(members)))
    }

    /// The error envelope.
    static func error(_ status: Int, _ code: String, _ title: String, _ detail: String, pointer: String? = nil)
        -> StandInAnswer
    {
        var members: [String: TelnyxEvents.JSONValue] = [
            "code": .string(code), "title": .string(title), "detail": .string(detail),
        ]
        if let pointer { members["source"] = .object(["pointer": .string(pointer)]) }
        return StandInAnswer(
            status: status,
            body: encoded(TelnyxEvents.JSONValue.object(["errors": .array([.object(members)])]))
        )
    }

    static func encoded<Value: Encodable>(_ value: Value) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        // JSON values without non-finite numbers always encode; we make none.
        return (try? encoder.encode(value)) ?? Data()
    }

    var response: HTTPResponse {
        var fields = HTTPHeaders([.contentType: contentType])
        for (name, value) in headers { fields[HTTPHeader(name)] = value }
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: "Stand-In"), headers: fields, body: body)
    }
}
