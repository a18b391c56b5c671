package import FlyingFox

/// What the admin listener answers: the console to anybody, the rest to those it knows.
package struct AdminRoutes: Sendable {
    private static let streamPath = "/console/stream"

    private let api: AdminAPI
    private let console: ConsolePages
    private let stream: EventStream
    private let rest: any HTTPHandler

    /// Sends `/api/v1` to the API, `/console` to its pages and its stream, and what is left to `rest`, which only reads.
    package init(api: AdminAPI, console: ConsolePages, stream: EventStream, rest: any HTTPHandler) {
        self.api = api
        self.console = console
        self.stream = stream
        self.rest = rest
    }

    /// Where changes are written down.
    var audit: AdminAudit { api.audit }

    /// What is answered to anybody: the console's own files.
    func page(_ request: HTTPRequest) -> HTTPResponse? { console.answer(request) }

    /// What somebody known is answered.
    func answer(_ request: HTTPRequest, from caller: AdminCaller) async throws -> HTTPResponse {
        if request.path == AdminAPI.root || request.path.hasPrefix(AdminAPI.root + "/") {
            return await api.answer(request, from: caller)
        }
        if request.path == Self.streamPath { return try await stream.answer(request, for: caller) }
        try caller.require(.read)
        return try await rest.handleRequest(request)
    }
}
