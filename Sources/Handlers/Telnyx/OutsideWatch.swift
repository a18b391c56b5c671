package import Foundation
import Synchronization
import TelnyxEvents

/// What Telnyx's API said about our key and our clock, for alerts.
package final class OutsideWatch: Sendable {
    /// What was seen.
    package struct Seen: Sendable {
        /// Whether the last answer refused our key.
        package var isKeyRejected = false
        /// How far our clock was ahead of the API's, and when.
        package var clock: (ahead: Duration, at: Date)?
    }

    private let state = Mutex(Seen())

    /// Has seen nothing yet.
    package init() {}

    /// What was seen.
    package var seen: Seen { state.withLock { $0 } }

    func note(_ answer: OutboundAnswer, askedAt: Date, answeredAt: Date) {
        let probe = APIProbe(
            outcome: .answered(status: answer.status),
            serverDate: answer.headers["date"].flatMap(Date.init(httpDate:)),
            askedAt: askedAt,
            answeredAt: answeredAt
        )
        state.withLock { seen in
            // 403 may be about one number or profile; 401 is about the key.
            if answer.status == 401 { seen.isKeyRejected = true }
            if (200..<300).contains(answer.status) { seen.isKeyRejected = false }
            if let ahead = probe.clockAhead { seen.clock = (ahead, answeredAt) }
        }
    }
}
