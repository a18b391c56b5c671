package import FlyingFox

/// What the admin listener answers to those it knows: the API below its root, and everything else.
package struct AdminRoutes: Sendable {
    private let api: AdminAPI
    private let rest: any HTTPHandler

    /// Sends `/api/v1` to the API and what is left to `rest`, which only reads.
    package init(api: AdminAPI, rest: any HTTPHandler) {
        self.api = api
        self.rest = rest
    }

    /// Where changes are written down.
    var audit: AdminAudit { api.audit }

    /// What is answered to anybody: nothing.
    func page(_ request: HTTPRequest) -> HTTPResponse? { nil }

    /// What the one or the other answers.
    func answer(_ request: HTTPRequest, from caller: AdminCaller) async throws -> HTTPResponse {
        let isAPI = request.path == AdminAPI.root || request.path.hasPrefix(AdminAPI.root + "/")
        guard !isAPI else { return await api.answer(request, from: caller) }
        try caller.require(.read)
        return try await rest.handleRequest(request)
    }
}
