import EventIngress
import FlyingFox
import Foundation
import GRDB
import Logging
import Synchronization

@testable import Admin

/// A gate in front of an API of one reading and one changing operation, with a clock set by hand.
struct GateRig: Sendable {
    static let token = "0123456789abcdef"

    /// An answer, as far as tests look at it.
    struct Answer {
        let status: Int
        let headers: HTTPHeaders
        let json: [String: String]

        /// The secret the answer's cookie carries.
        var cookie: String? {
            headers[HTTPHeader("Set-Cookie")].flatMap { $0.split(separator: ";").first }.map(String.init)
        }
    }

    private let gate: AdminGate
    let audit: AdminAudit
    let sessions = SessionBook { $0.base64EncodedString() }
    private let clock = Clock()

    init(jwt: AdminJWT? = nil, hosts: [String] = [], proxies: [String] = []) throws {
        let database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        IdempotencySchema.register(in: &migrator)
        AuditSchema.register(in: &migrator)
        try migrator.migrate(database)
        audit = AdminAudit(writer: database)
        let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        let schema = APISchema.object(["who": .text("Who.")])
        let api = AdminAPI(
            [
                APIOperation(.get, "/thing", id: "show", summary: "Show.", answers: [200: schema]) {
                    APIAnswer(["who": $0.caller.name, "address": $0.caller.address])
                },
                APIOperation(.post, "/thing", id: "change", summary: "Change.", answers: [200: schema]) {
                    APIAnswer(["who": $0.caller.name])
                },
            ],
            limit: RateLimit(perMinute: 1000),
            idempotency: IdempotencyLog(writer: database),
            audit: audit,
            digest: { $0.base64EncodedString() },
            now: { [clock] in clock.now },
            logger: logger
        )
        gate = AdminGate(
            keys: AdminKeys(token: Self.token, jwt: jwt),
            sessions: sessions,
            hosts: AdminHosts(hosts),
            proxies: TrustedProxies(proxies),
            routes: AdminRoutes(
                api: api,
                console: ConsolePages { $0.base64EncodedString() },
                stream: EventStream(journal: Journal(writer: database)) { _ in true },
                rest: MetricsEndpoint(metrics: PrometheusMetrics())
            ),
            now: { [clock] in clock.now },
            logger: logger
        )
    }

    func advance(by seconds: TimeInterval) { clock.advance(by: seconds) }

    var now: Date { clock.now }

    func ask(
        _ method: HTTPMethod = .GET,
        _ path: String = "/api/v1/thing",
        bearer: String? = nil,
        _ headers: [String: String] = [:],
        body: String = "",
        from peer: String = "127.0.0.1"
    ) async throws -> Answer {
        var fields: [HTTPHeader: String] = [.host: "localhost:8081"]
        if let bearer { fields[.authorization] = "Bearer \(bearer)" }
        if !body.isEmpty { fields[.contentType] = "application/json" }
        for (name, value) in headers { fields[HTTPHeader(name)] = value.isEmpty ? nil : value }
        let request = HTTPRequest(
            method: method,
            version: .http11,
            path: path,
            query: [],
            headers: HTTPHeaders(fields),
            body: HTTPBodySequence(data: Data(body.utf8)),
            remoteAddress: .ip4(peer, port: 40000)
        )
        let response = try await gate.handleRequest(request)
        let object = try? JSONSerialization.jsonObject(with: try await response.bodyData) as? [String: Any]
        return Answer(
            status: response.statusCode.code,
            headers: response.headers,
            json: (object ?? [:]).mapValues { "\($0)" }
        )
    }

    func ask(_ method: HTTPMethod = .GET, _ headers: [String: String]) async throws -> Answer {
        try await ask(method, "/api/v1/thing", headers)
    }

    func logIn(name: String = "Ada", token: String = token, _ headers: [String: String] = [:]) async throws -> Answer {
        try await ask(.POST, "/console/login", headers, body: #"{"token":"\#(token)","name":"\#(name)"}"#)
    }

    private final class Clock: Sendable {
        private let time = Mutex(Date(timeIntervalSince1970: 1_800_000_000))

        var now: Date { time.withLock { $0 } }

        func advance(by seconds: TimeInterval) { time.withLock { $0 += seconds } }
    }
}
