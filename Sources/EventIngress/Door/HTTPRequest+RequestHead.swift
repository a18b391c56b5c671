import FlyingFox
import Foundation

extension HTTPRequest {
    /// FlyingFox's initialisers take path and query through `URLComponents`; filling a copy of this one does not.
    private static let blank = HTTPRequest(
        method: .GET,
        version: .http11,
        target: Target(path: "/", query: ""),
        headers: [:],
        body: HTTPBodySequence()
    )

    /// The request as endpoints see it: complete body, and every duplicate of a header under `headers.values(for:)`.
    init(_ head: RequestHead, body: Data, from address: Address?) {
        self = Self.blank
        method = HTTPMethod(rawValue: head.method)
        version = head.version == .http11 ? .http11 : HTTPVersion("HTTP/1.0")
        target = Target(path: head.target.rawPath, query: head.target.rawQuery)
        path = head.target.path
        query = Self.queryItems(head.target.rawQuery)
        headers = HTTPHeaders(head.fields)
        if !body.isEmpty {
            bodySequence = HTTPBodySequence(data: body, suggestedBufferSize: body.count)
        }
        remoteAddress = address
    }

    /// Percent-encoding undone, plus signs kept, as FlyingFox does it; what does not decode stays as sent.
    private static func queryItems(_ query: String) -> [QueryItem] {
        guard !query.isEmpty else { return [] }
        return query.split(separator: "&").map { item in
            let parts = item.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
            let value = parts.count > 1 ? parts[1] : ""
            return QueryItem(
                name: RequestBytes.percentDecoded(parts[0]) ?? parts[0],
                value: RequestBytes.percentDecoded(value) ?? value
            )
        }
    }
}

extension HTTPHeaders {
    /// Keeps duplicates in order: joined by `", "` under most names (FlyingFox shows the first of `Host`, `Content-Type`,
    /// `Authorization`, `Cookie` and `Date`), always all of them under `values(for:)`.
    init(_ fields: [HeaderField]) {
        // Comparing two names costs 300 ns (Foundation), hashing one 50 ns: with room to spare names rarely collide.
        var firsts = [HTTPHeader: String](minimumCapacity: fields.count * 5)
        var others: [HeaderField] = []
        for field in fields {
            let before = firsts.count
            let first = firsts.updateValue(field.value, forKey: HTTPHeader(field.name))
            if let first, firsts.count == before {
                others.append(field)
                firsts[HTTPHeader(field.name)] = first
            }
        }
        self.init(firsts)
        for field in others {
            addValue(field.value, for: HTTPHeader(field.name))
        }
    }
}
