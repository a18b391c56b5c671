import FlyingFox
import Foundation

/// Logging in to the console and out again, and asking for whole telephone numbers.
struct ConsoleDesk: Sendable {
    static let login = "/console/login"
    static let session = "/console/session"
    private static let logout = "/console/logout"
    private static let numbers = "/console/numbers"

    let sessions: SessionBook
    let audit: AdminAudit
    let isSecure: Bool
    let now: @Sendable () -> Date

    private struct Entry: Decodable {
        let token: String
        let name: String
    }

    private struct Wish: Decodable {
        let shown: Bool
    }

    private struct Pass: Encodable {
        let name: String
        let scope: String
        let csrf: String
        let expiresAt: Date
        let numbers: Bool

        init(_ session: SessionBook.Session) {
            name = session.caller.name
            scope = session.caller.scope.rawValue
            csrf = session.csrf
            expiresAt = session.until
            numbers = session.caller.seesNumbers
        }
    }

    /// Exchanges a token for a session: its secret goes into a cookie no script can read.
    ///
    /// Who comes with the shared token says their name, for the audit; a signed token has one.
    func login(
        _ request: HTTPRequest,
        from client: String,
        _ find: (String) async throws -> AdminCaller
    ) async throws -> HTTPResponse {
        guard request.method == .POST else {
            throw APIProblem(405, "method-not-allowed", "Allowed here: POST.", headers: ["Allow": "POST"])
        }
        let entry = try await body(of: request, as: Entry.self)
        let found = try await find(entry.token)
        let name = found.way == .token ? entry.name.trimmingCharacters(in: .whitespacesAndNewlines) : found.name
        guard (1...64).contains(name.count), name.unicodeScalars.allSatisfy({ $0.value >= 0x20 && $0.value != 0x7F })
        else { throw APIProblem.invalid("name", "must have 1 to 64 characters") }
        let caller = AdminCaller(name: name, way: found.way, scope: found.scope, address: client, until: found.until)
        let (secret, session) = sessions.open(for: caller, at: now())
        try await audit.note(AuditAct(session.caller, "login", subject: session.id, at: now()), status: 200)
        return response(
            Pass(session),
            cookie: cookie(secret, seconds: Int(session.until.timeIntervalSince(now()).rounded()))
        )
    }

    private func body<Value: Decodable>(of request: HTTPRequest, as type: Value.Type) async throws -> Value {
        let name = (request.headers[.contentType] ?? "").split(separator: ";").first ?? ""
        guard name.lowercased() == "application/json" else {
            throw APIProblem(415, "unsupported-media-type", "The body must be application/json.")
        }
        let body = try await request.bodyData
        do {
            return try JSONDecoder().decode(type, from: body)
        } catch let error as DecodingError {
            throw APIProblem(error)
        }
    }

    /// Shows whole telephone numbers to a session, which is written down, or masks them again.
    private func show(_ request: HTTPRequest, in session: SessionBook.Session) async throws -> HTTPResponse {
        let wish = try await body(of: request, as: Wish.self)
        if wish.shown {
            try session.caller.require(.operate)
            try await audit.note(AuditAct(session.caller, "showNumbers", subject: session.id, at: now()), status: 200)
        }
        guard let session = sessions.show(numbers: wish.shown, to: session.id) else {
            throw APIProblem(401, "unauthorized", "The session has ended.")
        }
        return response(Pass(session), cookie: nil)
    }

    /// The answer to a page that asks who is logged in when nobody is.
    static var nobody: HTTPResponse { APIAnswer(status: 200, body: Data("null".utf8)).response }

    /// What a session says about itself, or its end; nil for any other path.
    func answer(_ request: HTTPRequest, in session: SessionBook.Session) async throws -> HTTPResponse? {
        switch (request.path, request.method) {
        case (Self.session, .GET): return response(Pass(session), cookie: nil)
        case (Self.numbers, .POST): return try await show(request, in: session)
        case (Self.logout, .POST):
            _ = sessions.close(session.id)
            try await audit.note(AuditAct(session.caller, "logout", subject: session.id, at: now()), status: 200)
            return response(["ended": session.id], cookie: cookie("", seconds: 0))
        default: return nil
        }
    }

    /// What a request's cookie says.
    static func secret(in request: HTTPRequest, isSecure: Bool) -> String? {
        let name = cookieName(isSecure: isSecure) + "="
        let cookies = (request.headers[HTTPHeader("Cookie")] ?? "").split(separator: ";")
        return cookies.lazy.map { $0.trimmingCharacters(in: .whitespaces) }.first { $0.hasPrefix(name) }
            .map { String($0.dropFirst(name.count)) }
    }

    // Browsers take a name that begins with `__Host-` only from this very host, over TLS.
    private static func cookieName(isSecure: Bool) -> String { isSecure ? "__Host-hookswitch" : "hookswitch" }

    private func cookie(_ secret: String, seconds: Int) -> String {
        let place = "Path=/; HttpOnly; SameSite=Strict; Max-Age=\(seconds)" + (isSecure ? "; Secure" : "")
        return "\(Self.cookieName(isSecure: isSecure))=\(secret); \(place)"
    }

    private func response(_ value: some Encodable, cookie: String?) -> HTTPResponse {
        APIAnswer(value, headers: cookie.map { ["Set-Cookie": $0] } ?? [:]).response
    }
}
