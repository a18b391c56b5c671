import FlyingFox
import Foundation

/// Answers as the routes behind it do, and notes how long callers and events waited for it.
struct TimedRoutes: HTTPHandler {
    let next: any HTTPHandler
    let book: MinuteBook
    let now: @Sendable () -> Date

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        let start = ContinuousClock.now
        let response = try await next.handleRequest(request)
        if response.statusCode == .ok, let endpoint = Self.endpoint(of: request.path) {
            book.note(ContinuousClock.now - start, at: endpoint, now: now())
        }
        return response
    }

    private static func endpoint(of path: String) -> MinuteBook.Endpoint? {
        if path.hasPrefix("/webhooks/") { return .webhooks }
        return path.hasPrefix("/texml/") ? .voice : nil
    }
}
