import Admin
import AsyncHTTPClient
import EventIngress
import Foundation
import Logging
import NIOCore
import NIOHTTP1
import TelnyxEvents

@testable import Switchboard

/// Asks the admin API of a server under test on the wire.
struct AdminClient: Sendable {
    /// An answer as JSON.
    struct Answer: Sendable {
        let status: Int
        let headers: [String: String]
        let json: JSONValue

        /// The member at a path of keys and positions.
        subscript(path: String...) -> JSONValue? {
            path.reduce(json as JSONValue?) { found, key in
                switch found {
                case .object(let members): members[key]
                case .array(let items): Int(key).flatMap { items.indices.contains($0) ? items[$0] : nil }
                default: nil
                }
            }
        }
    }

    static let token = "end-to-end-admin-token-0123456789"
    let base: String
    let client: HTTPClient
    let parts: OperatorParts

    func ask(
        _ method: String,
        _ path: String,
        _ body: JSONValue? = nil,
        key: String? = nil,
        token: String? = token
    ) async throws -> Answer {
        var request = HTTPClientRequest(url: base + path)
        request.method = HTTPMethod(rawValue: method)
        if let token { request.headers.add(name: "authorization", value: "Bearer \(token)") }
        if let key { request.headers.add(name: "idempotency-key", value: key) }
        if let body {
            request.headers.add(name: "content-type", value: "application/json")
            let encoder = JSONEncoder()
            // A repetition is the same bytes.
            encoder.outputFormatting = .sortedKeys
            request.body = .bytes(ByteBuffer(bytes: try encoder.encode(body)))
        }
        let response = try await client.execute(request, timeout: .seconds(20))
        let bytes = Data(try await response.body.collect(upTo: 1 << 22).readableBytesView)
        return Answer(
            status: Int(response.status.code),
            headers: Dictionary(response.headers.map { ($0.name.lowercased(), $0.value) }, uniquingKeysWith: { $1 }),
            json: bytes.isEmpty ? .null : try JSONDecoder().decode(JSONValue.self, from: bytes)
        )
    }
}

extension TestServer {
    /// Opens the admin listener on a free port for the length of `test`.
    func withAdmin(yaml: String = Self.yaml, sends: Bool = true, _ test: (AdminClient) async throws -> Void)
        async throws
    {
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let (ports, port) = AsyncStream<UInt16>.makeStream()
        var configuration = try Configuration(yaml: yaml, environment: [:])
        configuration.data = directory
        let parts = OperatorParts(startedAt: clock.now)
        let api = try OperatorAPI.make(
            of: exchange,
            in: database,
            configuration: configuration,
            sends: sends,
            parts: parts,
            logger: logger,
            now: { [clock] in clock.now }
        )
        let listener = AdminListener(
            host: "127.0.0.1",
            port: 0,
            handler: AdminGate(
                keys: AdminKeys(token: AdminClient.token),
                sessions: parts.sessions,
                hosts: AdminHosts(),
                proxies: TrustedProxies(),
                routes: OperatorAPI.routes(
                    api,
                    of: exchange,
                    parts: parts,
                    rest: RouteTable(),
                    now: { [clock] in clock.now }
                ),
                now: { [clock] in clock.now },
                logger: logger
            ),
            logger: logger,
            onBound: { port.yield($0) }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await listener.run() }
            for await port in ports {
                try await test(AdminClient(base: "http://127.0.0.1:\(port)", client: client, parts: parts))
                break
            }
            group.cancelAll()
        }
    }
}
