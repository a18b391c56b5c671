import FlyingFox
import Synchronization

/// Passes requests on and knows how many are being answered.
final class RequestCount: HTTPHandler {
    private let next: any HTTPHandler
    private let count = Mutex(0)

    init(next: any HTTPHandler) { self.next = next }

    /// Whether no request is being answered.
    var isIdle: Bool { count.withLock { $0 == 0 } }

    func handleRequest(_ request: HTTPRequest) async throws -> HTTPResponse {
        count.withLock { $0 += 1 }
        defer { count.withLock { $0 -= 1 } }
        return try await next.handleRequest(request)
    }
}
