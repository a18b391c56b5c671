package import Foundation
import GRDB

/// The open alerts of a data directory, for the commands.
package struct AlertDesk: Sendable {
    /// One alert as `alerts list` shows it.
    package struct Line: Sendable, Encodable {
        /// What sort of thing is wrong.
        package let alert: String
        /// Which one, where there are several.
        package let subject: String?
        /// What is wrong.
        package let what: String
        /// What to do about it.
        package let remedy: String
        /// Since when.
        package let since: Date
        /// When somebody was told last; nil while it has not lasted long enough.
        package let noticedAt: Date?
    }

    private let storage: Storage

    /// Reads from that storage.
    package init(storage: Storage) { self.storage = storage }

    /// What is open, as the running server saw it last.
    package func lines() async throws -> [Line] {
        try await storage.database.read { try AlertLedger.open(in: $0) }.map { alert in
            Line(
                alert: alert.condition.rawValue,
                subject: alert.subject,
                what: alert.what,
                remedy: alert.remedy,
                since: alert.since,
                noticedAt: alert.noticedAt
            )
        }
    }
}
