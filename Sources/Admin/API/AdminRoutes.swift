package import FlyingFox

/// What the admin listener answers behind its token: the API below its root, and everything else.
package struct AdminRoutes: HTTPHandler {
    private let api: any HTTPHandler
    private let rest: any HTTPHandler

    /// Sends `/api/v1` to the API and what is left to `rest`.
    package init(api: any HTTPHandler, rest: any HTTPHandler) {
        self.api = api
        self.rest = rest
    }

    /// What the one or the other answers.
    package func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let isAPI = request.path == AdminAPI.root || request.path.hasPrefix(AdminAPI.root + "/")
        return try await (isAPI ? api : rest).handleRequest(request)
    }
}
