package import FlyingFox
package import Foundation

/// What an operation answers: a status and a JSON document, other bytes, or a part of a file.
package struct APIAnswer: Hashable, Sendable {
    /// The status code.
    package let status: Int
    /// The document; empty for an answer without one.
    package let body: Data
    /// Headers beside the content type.
    package let headers: [String: String]
    /// The file that is the body instead, and which of its bytes.
    private var file: FilePart?

    private struct FilePart: Hashable, Sendable {
        let url: URL
        let range: Range<Int>
    }

    /// Answers with bytes that are JSON already.
    package init(status: Int, body: Data, headers: [String: String] = [:]) {
        self.status = status
        self.body = body
        self.headers = headers
    }

    /// Answers with bytes of a file, read while they are sent.
    package init(status: Int, file: URL, range: Range<Int>, headers: [String: String]) {
        self.init(status: status, body: Data(), headers: headers)
        self.file = FilePart(url: file, range: range)
    }

    /// Answers with a value.
    package init(_ value: some Encodable, status: Int = 200, headers: [String: String] = [:]) {
        self.init(status: status, body: Self.encoded(value), headers: headers)
    }

    /// One page of a list, with the cursor of the next; nil on the last.
    package static func page(_ items: [some Encodable], next: String?) -> APIAnswer {
        APIAnswer(Page(items: items, next: next.map(APICursor.text)))
    }

    private struct Page<Item: Encodable>: Encodable {
        let items: [Item]
        let next: String?

        private enum CodingKeys: String, CodingKey { case items, next }

        // `next` is null, not absent, on the last page.
        func encode(to encoder: any Encoder) throws {
            var container = encoder.container(keyedBy: CodingKeys.self)
            try container.encode(items, forKey: .items)
            try container.encode(next, forKey: .next)
        }
    }

    /// The same with telephone numbers masked; what is no JSON stays.
    var masked: APIAnswer {
        guard file == nil, headers["Content-Type"] == nil else { return self }
        return APIAnswer(status: status, body: NumberMask.masked(body), headers: headers)
    }

    /// The JSON of a value: keys in order, slashes as they are, times in RFC 3339.
    static func encoded(_ value: some Encodable) -> Data {
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        encoder.dateEncodingStrategy = .iso8601
        // Our own documents always encode; a number that is none would be our fault, and is told as an empty object.
        return (try? encoder.encode(value)) ?? Data("{}".utf8)
    }

    /// The answer as it goes out, a file opened; throws when it cannot be.
    package func served() throws -> HTTPResponse {
        var response = response
        if let file {
            response.payload = .httpBody(
                try HTTPBodySequence(file: file.url, range: file.range, suggestedBufferSize: 64 << 10)
            )
        }
        return response
    }

    /// The answer as it goes out, when it is no file.
    package var response: HTTPResponse {
        var fields = HTTPHeaders()
        if !body.isEmpty { fields[.contentType] = "application/json" }
        fields[HTTPHeader("Cache-Control")] = "no-store"
        for (name, value) in headers { fields[HTTPHeader(name)] = value }
        return HTTPResponse(statusCode: HTTPStatusCode(status, phrase: ""), headers: fields, body: body)
    }
}
