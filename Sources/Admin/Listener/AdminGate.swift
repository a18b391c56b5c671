package import FlyingFox
package import Foundation
package import Logging

/// The way into the admin listener: the right host, a body within the limit, and somebody we know.
package struct AdminGate: HTTPHandler {
    /// The largest accepted body, in bytes.
    static let maxBodyBytes = 1 << 20

    private let keys: AdminKeys
    private let sessions: SessionBook
    private let hosts: AdminHosts
    private let proxies: TrustedProxies
    private let routes: AdminRoutes
    private let guesses = GuessLimit()
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// Guards what `routes` answer.
    package init(
        keys: AdminKeys,
        sessions: SessionBook,
        hosts: AdminHosts,
        proxies: TrustedProxies,
        routes: AdminRoutes,
        now: @escaping @Sendable () -> Date,
        logger: Logger
    ) {
        self.keys = keys
        self.sessions = sessions
        self.hosts = hosts
        self.proxies = proxies
        self.routes = routes
        self.now = now
        self.logger = logger
    }

    /// The answer: 413 for a body over the limit, 421 and 403 for the wrong host and origin, 401 and 429 for strangers,
    /// else what the routes answer.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        var response: HTTPResponse
        do {
            response = try await answer(request)
        } catch let problem as APIProblem {
            response = problem.response
        }
        SecurityHeaders.add(to: &response)
        return response
    }

    private func answer(_ request: HTTPRequest) async throws -> HTTPResponse {
        let request = try await whole(request)
        try hosts.check(request)
        let client = proxies.client(of: request)
        if request.path == ConsoleDesk.login {
            return try await console(request).login(request, from: client) { try await caller(bearing: $0, client) }
        }
        if let page = routes.page(request) { return page }
        if let bearer = Self.bearer(of: request) {
            return try await routes.answer(request, from: try await caller(bearing: bearer, client))
        }
        if request.path == ConsoleDesk.session, request.method == .GET, cookie(of: request) == nil {
            return ConsoleDesk.nobody
        }
        let session = try session(of: request)
        if let answer = try await console(request).answer(request, in: session) { return answer }
        return try await routes.answer(request, from: session.caller)
    }

    /// The request with its body read: left unread, it would be parsed as the next request's first line.
    private func whole(_ request: HTTPRequest) async throws -> HTTPRequest {
        guard Int(request.headers[.contentLength] ?? "0").map({ 0...Self.maxBodyBytes ~= $0 }) == true,
            request.headers[.transferEncoding] == nil
        else {
            throw APIProblem(
                413,
                "payload-too-large",
                "A body may have \(Self.maxBodyBytes) bytes, declared ahead.",
                headers: ["Connection": "close"]
            )
        }
        var whole = request
        whole.setBodyData(try await request.bodyData)
        return whole
    }

    private func caller(bearing text: String, _ client: String) async throws -> AdminCaller {
        let now = now()
        if let seconds = guesses.refusal(of: client, at: now) {
            throw APIProblem(
                429,
                "too-many-guesses",
                "Too many wrong tokens; try again in \(seconds) s.",
                headers: ["Retry-After": String(seconds)]
            )
        }
        guard let caller = await keys.caller(bearing: text, from: client, at: now) else {
            guesses.noteWrong(from: client, at: now)
            logger.warning("a wrong admin token was refused", metadata: ["client.address": "\(client)"])
            throw Self.stranger
        }
        return caller
    }

    /// The session of a request; a change has to show that it was made on a page of ours.
    private func session(of request: HTTPRequest) throws -> SessionBook.Session {
        guard let session = cookie(of: request) else { throw Self.stranger }
        if request.method != .GET {
            let shown = request.headers[HTTPHeader("X-CSRF-Token")] ?? ""
            guard SecretText.isEqual(shown, session.csrf) else {
                throw APIProblem(403, "csrf", "A change made in a session needs its X-CSRF-Token.")
            }
        }
        return session
    }

    /// The session whose cookie a request carries; nil without one.
    private func cookie(of request: HTTPRequest) -> SessionBook.Session? {
        ConsoleDesk.secret(in: request, isSecure: proxies.isSecure(request))
            .flatMap { sessions.session(of: $0, at: now()) }
    }

    private func console(_ request: HTTPRequest) -> ConsoleDesk {
        ConsoleDesk(sessions: sessions, audit: routes.audit, isSecure: proxies.isSecure(request), now: now)
    }

    private static func bearer(of request: HTTPRequest) -> String? {
        guard let header = request.headers[.authorization] else { return nil }
        // Another scheme is as good as a wrong token.
        return header.lowercased().hasPrefix("bearer ") ? String(header.dropFirst(7)) : ""
    }

    private static let stranger = APIProblem(
        401,
        "unauthorized",
        "The bearer token is missing or wrong.",
        headers: ["WWW-Authenticate": "Bearer realm=\"hookswitch admin\""]
    )
}
