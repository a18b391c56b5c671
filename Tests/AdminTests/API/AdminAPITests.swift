import FlyingFox
import Foundation
import GRDB
import Logging
import Synchronization
import Testing

@testable import Admin

@Suite struct AdminAPITests {
    /// An API of three operations, in memory, at an hour that stands still.
    struct Rig: Sendable {
        let api: AdminAPI
        let audit: AdminAudit

        init(perMinute: Int = 1000, fails: @escaping @Sendable (Int) -> (any Error)? = { _ in nil }) throws {
            let database = try DatabaseQueue()
            var migrator = DatabaseMigrator()
            IdempotencySchema.register(in: &migrator)
            AuditSchema.register(in: &migrator)
            try migrator.migrate(database)
            audit = AdminAudit(writer: database)
            let calls = Counter()
            let schema = APISchema.object(["name": .text("A name.")], required: ["name"])
            let operations = [
                APIOperation(.get, "/things/{name}", id: "show", summary: "One.", answers: [200: schema]) {
                    APIAnswer(["name": $0.place("name")])
                },
                APIOperation(
                    .get,
                    "/things/all",
                    id: "all",
                    summary: "All.",
                    parameters: APIParameter.paging,
                    answers: [200: .page(of: schema)]
                ) {
                    .page([String(try $0.limit())], next: try $0.cursor())
                },
                APIOperation(.post, "/things", id: "make", summary: "Make.", body: schema, answers: [201: schema]) {
                    request in
                    let count = calls.next()
                    if let error = fails(count) { throw error }
                    return APIAnswer(
                        ["name": try request.value([String: String].self)["name"] ?? "", "call": String(count)],
                        status: 201
                    )
                },
            ]
            api = AdminAPI(
                operations,
                limit: RateLimit(perMinute: perMinute),
                idempotency: IdempotencyLog(writer: database),
                audit: audit,
                digest: { $0.base64EncodedString() },
                now: { Date(timeIntervalSince1970: 1_000_000) },
                logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
            )
        }

        func ask(
            _ method: HTTPMethod,
            _ path: String,
            query: [HTTPRequest.QueryItem] = [],
            _ body: String = "",
            key: String? = nil,
            type: String? = "application/json",
            scope: AdminScope = .operate
        ) async throws -> (status: Int, headers: HTTPHeaders, json: [String: String]) {
            var headers = HTTPHeaders()
            if let type, !body.isEmpty { headers[.contentType] = type }
            if let key { headers[HTTPHeader("Idempotency-Key")] = key }
            let request = HTTPRequest(
                method: method,
                version: .http11,
                path: path,
                query: query,
                headers: headers,
                body: HTTPBodySequence(data: Data(body.utf8))
            )
            let caller = AdminCaller(name: "Ada", way: .session, scope: scope, address: "127.0.0.1")
            let response = await api.answer(request, from: caller)
            let object = try JSONSerialization.jsonObject(with: try await response.bodyData) as? [String: Any] ?? [:]
            return (response.statusCode.code, response.headers, object.mapValues { "\($0)" })
        }
    }

    final class Counter: Sendable {
        private let count = Mutex(0)

        func next() -> Int {
            count.withLock {
                $0 += 1
                return $0
            }
        }
    }

    @Test func aPathFindsItsOperationAndTheSpelledOutOneFirst() async throws {
        let rig = try Rig()
        #expect(try await rig.ask(.GET, "/api/v1/things/%2B1555").json["name"] == "+1555")
        #expect(try await rig.ask(.GET, "/api/v1/things/all").json["items"]?.contains("50") == true)
    }

    @Test(arguments: [
        ("GET", "/api/v1/nothing", 404, "not-found"), ("GET", "/api/v1/things/a/b", 404, "not-found"),
        ("GET", "/api/v1/things/", 404, "not-found"), ("DELETE", "/api/v1/things", 405, "method-not-allowed"),
        ("POST", "/api/v1/things/a", 405, "method-not-allowed"),
    ])
    func whatIsNotThereIsAProblem(method: String, path: String, status: Int, kind: String) async throws {
        let found = try await Rig().ask(HTTPMethod(rawValue: method), path)
        #expect(found.status == status)
        #expect(found.json["type"] == "urn:hookswitch:problem:\(kind)")
        #expect(found.headers[.contentType] == "application/problem+json")
        #expect((found.headers[HTTPHeader("Allow")] != nil) == (status == 405))
    }

    @Test(arguments: [
        ("{", "application/json", 400), ("[]", "application/json", 400), ("{}", "application/json", 201),
        (#"{"nam":"x"}"#, "application/json", 400), (#"{"name":1}"#, "application/json", 400),
        (#"{"name":"x"}"#, "text/plain", 415), (#"{"name":"x"}"#, "application/json; charset=utf-8", 201),
    ])
    func aBodyIsCheckedBeforeAnythingIsDone(body: String, type: String, status: Int) async throws {
        #expect(try await Rig().ask(.POST, "/api/v1/things", body, type: type).status == status)
    }

    @Test(arguments: [("limit", "0"), ("limit", "201"), ("limit", "x"), ("cursor", "!"), ("other", "1")])
    func aParameterIsChecked(name: String, value: String) async throws {
        let found = try await Rig().ask(.GET, "/api/v1/things/all", query: [.init(name: name, value: value)])
        #expect(found.status == 400)
        #expect(found.json["errors"]?.contains(name) == true)
    }

    @Test func aRepetitionGetsTheSameAnswerAndAnotherRequestARefusal() async throws {
        let rig = try Rig()
        let first = try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "k")
        let again = try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "k")
        #expect(first.json["call"] == "1" && again.json == first.json && again.status == 201)
        #expect(again.headers[HTTPHeader("Idempotency-Replayed")] == "true")
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"y"}"#, key: "k").status == 422)
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#).json["call"] == "2")
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "").status == 400)
    }

    @Test func whatFailedMayBeTriedAgainUnderItsKey() async throws {
        let rig = try Rig(fails: { count -> (any Error)? in
            if count == 1 { return APIProblem(409, "refused", "not now") }
            return count == 2 ? CancellationError() : nil
        })
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "k").status == 409)
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "k").status == 500)
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, key: "k").json["call"] == "3")
    }

    @Test func whatNeedsMoreThanSomebodyMayIsRefused() async throws {
        let rig = try Rig()
        #expect(try await rig.ask(.GET, "/api/v1/things/a", scope: .read).status == 200)
        let refused = try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, scope: .read)
        #expect(refused.status == 403 && refused.json["detail"]?.contains("operate") == true)
        #expect(try await rig.ask(.POST, "/api/v1/things", #"{"name":"x"}"#, scope: .admin).status == 201)
    }

    @Test func everyChangeIsWrittenDownOnceWithWhatCameOfIt() async throws {
        let rig = try Rig(fails: { $0 == 1 ? APIProblem(409, "refused", "not now") : nil })
        _ = try await rig.ask(.GET, "/api/v1/things/a")
        let body = #"{"name":"+15551234567"}"#
        for _ in 0..<3 { _ = try await rig.ask(.POST, "/api/v1/things", body, key: "k") }
        let records = try await rig.audit.records(limit: 10)
        #expect(records.map(\.status) == [201, 409])
        #expect(records.allSatisfy { $0.act.who == "Ada" && $0.act.operation == "make" })
        #expect(records.first?.act.subject == "…4567")
        #expect(try await rig.audit.records(before: records.first?.seq, limit: 10).map(\.status) == [409])
    }

    @Test func tooManyRequestsAreToldWhenToComeBack() async throws {
        let rig = try Rig(perMinute: 2)
        for _ in 0..<2 { #expect(try await rig.ask(.GET, "/api/v1/things/a").status == 200) }
        let refused = try await rig.ask(.GET, "/api/v1/things/a")
        #expect(refused.status == 429)
        #expect(refused.headers[HTTPHeader("Retry-After")] == "30")
    }
}
