package import FlyingFox
package import Foundation
package import Logging

/// `/api/v1`: finds the operation, keeps the limits, answers in JSON, and describes itself.
package struct AdminAPI: Sendable {
    /// Where everything of it stands.
    package static let root = "/api/v1"

    /// Every operation, the document among them.
    package let operations: [APIOperation]
    private let limit: RateLimit
    private let idempotency: IdempotencyLog
    /// Where changes are written down.
    let audit: AdminAudit
    private let digest: @Sendable (Data) -> String
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// Serves these operations; `digest` gives a cryptographic digest in hexadecimal.
    package init(
        _ operations: [APIOperation],
        limit: RateLimit,
        idempotency: IdempotencyLog,
        audit: AdminAudit,
        digest: @escaping @Sendable (Data) -> String,
        now: @escaping @Sendable () -> Date,
        logger: Logger
    ) {
        let document = APIAnswer(OpenAPIDocument.json(of: operations))
        self.operations =
            operations + [
                APIOperation(
                    .get,
                    "/openapi.json",
                    id: "describe",
                    summary: "This document.",
                    answers: [200: .anything("An OpenAPI 3.1 document.")]
                ) { _ in document }
            ]
        self.limit = limit
        self.idempotency = idempotency
        self.audit = audit
        self.digest = digest
        self.now = now
        self.logger = logger
    }

    /// The answer to somebody; every refusal and failure is a problem document.
    package func answer(_ request: HTTPRequest, from caller: AdminCaller) async -> HTTPResponse {
        do {
            if let seconds = limit.refusal(of: caller.address, at: now()) {
                throw APIProblem(
                    429,
                    "too-many-requests",
                    "Try again in \(seconds) s.",
                    headers: ["Retry-After": String(seconds)]
                )
            }
            return try await act(on: request, for: caller)
        } catch let problem as APIProblem {
            return problem.response
        } catch {
            logger.error("an API request failed", metadata: ["api.path": "\(request.path)", "error": "\(error)"])
            return APIProblem(500, "internal", "The request failed on our side; the log says why.").response
        }
    }

    private func act(on request: HTTPRequest, for caller: AdminCaller) async throws -> HTTPResponse {
        let (operation, places) = try find(request)
        try caller.require(operation.scope)
        let body = try await request.bodyData
        try check(operation, request, body)
        let query = try Self.query(of: request, for: operation)
        let key = operation.takesIdempotencyKey ? try Self.idempotencyKey(of: request) : nil
        guard let key else {
            let act = UUID().uuidString.lowercased()
            let headers = Dictionary(request.headers.map { ($0.key.rawValue.lowercased(), $0.value) }) { first, _ in
                first
            }
            let answer = try await audited(
                operation,
                APIRequest(places: places, query: query, body: body, act: act, caller: caller, headers: headers)
            )
            return try operation.shown(answer, to: caller).served()
        }
        let act = digest(Data("\(operation.id) \(key)".utf8))
        return try await once(act, request, body, { operation.shown($0, to: caller) }) {
            try await audited(
                operation,
                APIRequest(places: places, query: query, body: body, act: act, caller: caller)
            )
        }
    }

    /// Does it, written down before and after where that is wanted.
    private func audited(_ operation: APIOperation, _ request: APIRequest) async throws -> APIAnswer {
        guard operation.isAudited else { return try await operation.handle(request) }
        let row = try await audit.begin(request.auditAct(operation, at: now()))
        do {
            let answer = try await operation.handle(request)
            try await audit.end(row, status: answer.status)
            return answer
        } catch {
            try await audit.end(row, status: (error as? APIProblem)?.status ?? 500)
            throw error
        }
    }

    /// Does what one key stands for once, and gives every repetition the same answer.
    private func once(
        _ act: String,
        _ request: HTTPRequest,
        _ body: Data,
        _ shown: (APIAnswer) -> APIAnswer,
        _ work: () async throws -> APIAnswer
    ) async throws -> HTTPResponse {
        let identity = Data(digest(Data("\(request.path)\n".utf8) + body).utf8)
        switch try await idempotency.begin(act, request: identity, at: now()) {
        case .answered(let answer):
            var response = shown(answer).response
            response.headers[HTTPHeader("Idempotency-Replayed")] = "true"
            return response
        case .other:
            throw APIProblem(422, "idempotency-key-reused", "Another request was made under this Idempotency-Key.")
        case .underWay:
            throw APIProblem(
                409,
                "request-under-way",
                "The same request is being worked on.",
                headers: ["Retry-After": "1"]
            )
        case .new: break
        }
        do {
            let answer = try await work()
            try await idempotency.end(act, with: answer)
            return shown(answer).response
        } catch {
            // A refusal is not remembered: what it was refused for may have changed when it is tried again.
            try await idempotency.abandon(act)
            throw error
        }
    }

    private func find(_ request: HTTPRequest) throws -> (APIOperation, [String: String]) {
        guard request.path.hasPrefix(Self.root + "/") else { throw APIProblem.notFound("There is no such path.") }
        let parts = request.path.dropFirst(Self.root.count + 1).split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.removingPercentEncoding ?? String($0) }
        let here = operations.compactMap { operation in operation.match(parts).map { (operation, $0) } }
        guard !here.isEmpty else { throw APIProblem.notFound("There is no such path.") }
        // A path that is spelled out goes before one with places.
        let fitting = here.filter { $0.0.method.rawValue == request.method.rawValue }.min { $0.1.count < $1.1.count }
        guard let fitting else {
            let allowed = here.map { $0.0.method.rawValue }.sorted().joined(separator: ", ")
            throw APIProblem(405, "method-not-allowed", "Allowed here: \(allowed).", headers: ["Allow": allowed])
        }
        return fitting
    }

    private func check(_ operation: APIOperation, _ request: HTTPRequest, _ body: Data) throws {
        guard let schema = operation.body else {
            guard body.isEmpty else { throw APIProblem.invalid("body", "is not expected here") }
            return
        }
        let type = (request.headers[.contentType] ?? "").split(separator: ";").first ?? ""
        guard type.lowercased() == "application/json" else {
            throw APIProblem(415, "unsupported-media-type", "The body must be application/json.")
        }
        try schema.check(body)
    }

    /// The query parameters; one nobody asked for is a mistake somebody should hear about.
    private static func query(of request: HTTPRequest, for operation: APIOperation) throws -> [String: String] {
        let known = Set(operation.parameters.map(\.name))
        var found: [String: String] = [:]
        for item in request.query where !item.name.isEmpty {
            guard known.contains(item.name) else { throw APIProblem.invalid(item.name, "is not a parameter of this") }
            guard found.updateValue(item.value, forKey: item.name) == nil else {
                throw APIProblem.invalid(item.name, "stands there twice")
            }
        }
        return found
    }

    private static func idempotencyKey(of request: HTTPRequest) throws -> String? {
        guard let key = request.headers[HTTPHeader("Idempotency-Key")] else { return nil }
        guard (1...255).contains(key.utf8.count) else {
            throw APIProblem.invalid("Idempotency-Key", "must have 1 to 255 characters")
        }
        return key
    }
}
