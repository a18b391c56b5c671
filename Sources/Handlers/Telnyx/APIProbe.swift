package import Foundation
import TelnyxEvents

/// One look at Telnyx's API: does it answer, does it take the key, and what is its clock.
///
/// It reads a page of one row of a listing that changes nothing and costs nothing.
package struct APIProbe: Hashable, Sendable {
    /// What came of it.
    package enum Outcome: Hashable, Sendable {
        /// An answer with that status.
        case answered(status: Int)
        /// No answer at all.
        case unreachable(reason: String)
    }

    /// What came of it.
    package let outcome: Outcome
    /// The answer's `Date`, to the second; nil when it had none.
    package let serverDate: Date?
    /// Our clock right before the question.
    package let askedAt: Date
    /// Our clock right after the answer.
    package let answeredAt: Date

    /// Notes what came of a question.
    package init(outcome: Outcome, serverDate: Date?, askedAt: Date, answeredAt: Date) {
        self.outcome = outcome
        self.serverDate = serverDate
        self.askedAt = askedAt
        self.answeredAt = answeredAt
    }

    /// Asks; without a key the answer is a refusal, which has a date all the same.
    package static func look(
        at baseURL: String,
        key: TelnyxAPIKey?,
        over http: OutboundHTTP,
        within limit: Duration = .seconds(8),
        now: @Sendable () -> Date = { Date() }
    ) async -> APIProbe {
        var request = OutboundRequest(method: "GET", url: "\(baseURL)/messaging_optouts?page%5Bsize%5D=1")
        request.headers = TelnyxClient.headers(with: key)
        let askedAt = now()
        do throws(OutboundError) {
            let answer = try await http.answer(to: request, within: limit)
            return APIProbe(
                outcome: .answered(status: answer.status),
                serverDate: answer.headers["date"].flatMap(Date.init(httpDate:)),
                askedAt: askedAt,
                answeredAt: now()
            )
        } catch {
            switch error {
            case .unreachable(let reason), .unanswered(let reason):
                let outcome = Outcome.unreachable(reason: reason)
                return APIProbe(outcome: outcome, serverDate: nil, askedAt: askedAt, answeredAt: now())
            }
        }
    }

    /// How far our clock is ahead of the API's, at least; zero while the whole second of its date allows for it.
    package var clockAhead: Duration? {
        guard let serverDate else { return nil }
        // Its clock showed something within that second, some time between question and answer.
        let earliest = askedAt.timeIntervalSince(serverDate) - 1
        let latest = answeredAt.timeIntervalSince(serverDate)
        if earliest > 0 { return .seconds(earliest) }
        return latest < 0 ? .seconds(latest) : .zero
    }
}
