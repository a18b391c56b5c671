import FlyingFox
import Foundation

/// Writes an answer into one block of bytes: head and body leave in one write.
struct AnswerEncoder: Sendable {
    let date = HTTPDate()

    /// Framing and connection fields are ours; what a handler set under these names is ignored.
    private static let ownFields: Set<String> = ["content-length", "transfer-encoding", "connection", "date"]

    /// Appends the whole answer, its body read first so that the length is always declared.
    func append(_ response: HTTPResponse, to method: String, persistence: Persistence, into output: inout [UInt8])
        async throws
    {
        let body = try await Self.body(of: response)
        let status = response.statusCode.code
        output.append(contentsOf: "HTTP/1.1 \(status) \(response.statusCode.phrase)\r\n".utf8)
        for (header, value) in response.headers where !Self.ownFields.contains(header.rawValue.lowercased()) {
            appendField(header.rawValue, value, into: &output)
        }
        output.append(contentsOf: "Date: ".utf8)
        output.append(contentsOf: date.bytes())
        if let field = persistence.field {
            output.append(contentsOf: "\r\nConnection: \(field)".utf8)
        }
        // RFC 9110 section 8.6: neither 1xx nor 204 may carry a length; 304 has no body either.
        let hasNoBody = status < 200 || status == 204 || status == 304
        if !hasNoBody {
            output.append(contentsOf: "\r\nContent-Length: \(body.count)".utf8)
        }
        output.append(contentsOf: "\r\n\r\n".utf8)
        if !hasNoBody, method != "HEAD" {
            output.append(contentsOf: body)
        }
    }

    /// A name or value that would break out of its line is left out: an answer is never split.
    private func appendField(_ name: String, _ value: String, into output: inout [UInt8]) {
        guard !name.isEmpty, name.utf8.allSatisfy(RequestBytes.isToken), value.utf8.allSatisfy(RequestBytes.isValue)
        else { return }
        output.append(contentsOf: name.utf8)
        output.append(contentsOf: ": ".utf8)
        output.append(contentsOf: value.utf8)
        output.append(contentsOf: "\r\n".utf8)
    }

    private static func body(of response: HTTPResponse) async throws -> Data {
        switch response.payload {
        case .httpBody(let sequence):
            if sequence.count == 0 { return Data() }
            return try await response.bodyData
        case .webSocket:
            throw HTTPUnhandledError()
        }
    }
}

extension AnswerEncoder {
    /// The answer to what is no request: a status, no body, and the end of the connection.
    func refusal(status: Int) -> [UInt8] {
        let phrase =
            switch status {
            case 400: "Bad Request"
            case 408: "Request Timeout"
            case 413: "Payload Too Large"
            case 414: "URI Too Long"
            case 417: "Expectation Failed"
            case 431: "Request Header Fields Too Large"
            case 500: "Internal Server Error"
            case 501: "Not Implemented"
            case 503: "Service Unavailable"
            case 505: "HTTP Version Not Supported"
            default: ""
            }
        var output = Array("HTTP/1.1 \(status) \(phrase)\r\nDate: ".utf8)
        output.append(contentsOf: date.bytes())
        if status == 503 {
            output.append(contentsOf: "\r\nRetry-After: 1".utf8)
        }
        output.append(contentsOf: "\r\nConnection: close\r\nContent-Length: 0\r\n\r\n".utf8)
        return output
    }
}
