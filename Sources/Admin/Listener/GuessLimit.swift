import Foundation
import Synchronization

/// Counts wrong tokens by client, so that nobody can try many.
///
/// After ten within a minute a client has to wait until that minute is over, also with the right token: otherwise the
/// answer to a right one would tell it apart.
package final class GuessLimit: Sendable {
    private struct Minute {
        let began: Date
        var wrong = 0
    }

    static let allowed = 10
    private static let length: TimeInterval = 60
    /// More clients than this are not kept apart: the oldest minutes are forgotten.
    private static let remembered = 1024
    private let minutes = Mutex<[String: Minute]>([:])

    /// Nobody has guessed yet.
    package init() {}

    /// How many seconds a client has to wait; nil for none.
    func refusal(of client: String, at now: Date) -> Int? {
        minutes.withLock { minutes in
            guard let minute = minutes[client], minute.wrong >= Self.allowed else { return nil }
            let left = minute.began.addingTimeInterval(Self.length).timeIntervalSince(now)
            return left > 0 ? max(1, Int(left.rounded(.up))) : nil
        }
    }

    /// Notes a wrong token.
    func noteWrong(from client: String, at now: Date) {
        minutes.withLock { minutes in
            let oldest = now.addingTimeInterval(-Self.length)
            if minutes.count >= Self.remembered { minutes = minutes.filter { $0.value.began > oldest } }
            if minutes.count >= Self.remembered, let first = minutes.min(by: { $0.value.began < $1.value.began }) {
                minutes[first.key] = nil
            }
            let minute = minutes[client].flatMap { $0.began > oldest ? $0 : nil }
            minutes[client] = minute ?? Minute(began: now)
            minutes[client]?.wrong += 1
        }
    }
}
