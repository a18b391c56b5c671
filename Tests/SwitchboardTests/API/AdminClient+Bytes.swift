import AsyncHTTPClient
import Foundation
import NIOCore
import NIOHTTP1

extension AdminClient {
    /// An answer as it came.
    struct Bytes: Sendable {
        let status: Int
        let headers: [String: String]
        let body: Data
    }

    /// Asks for something that is not JSON.
    func bytes(_ path: String, _ headers: [String: String] = [:]) async throws -> Bytes {
        var request = HTTPClientRequest(url: base + path)
        request.headers.add(name: "authorization", value: "Bearer \(Self.token)")
        for (name, value) in headers { request.headers.add(name: name, value: value) }
        let response = try await client.execute(request, timeout: .seconds(60))
        let body = Data(try await response.body.collect(upTo: 1 << 24).readableBytesView)
        let fields = response.headers.map { ($0.name.lowercased(), $0.value) }
        return Bytes(status: Int(response.status.code), headers: Dictionary(fields) { $1 }, body: body)
    }
}
