import FlyingFox
import Foundation

/// What stands beside Telnyx where nobody else plays it: the customer's directory of callers, and sinks.
///
/// `GET /callers?number=+15551234567` answers 200 with a profile or 404, `POST /sinks/<name>` takes whatever comes.
struct BesideEndpoint {
    let state: StandInState

    /// Nil for a path that is none of these.
    func answer(to request: HTTPRequest, at segments: [String]) -> StandInAnswer? {
        switch (request.method, segments.first, segments.count) {
        case (.GET, "callers", 1):
            let profile = request.query["number"].flatMap { state.caller($0) }
            return profile.map { StandInAnswer(status: 200, body: $0) } ?? StandInAPI.notFound
        case (.POST, "sinks", 2): return StandInAnswer(status: 200, body: Data())
        default: return nil
        }
    }
}
