package import Admin
package import Foundation

/// What the admin listener remembers while the process lives: who is logged in, and the last minutes.
package struct OperatorParts: Sendable {
    /// The sessions of the console.
    package let sessions: SessionBook
    /// The last minutes, for charts.
    package let book: MinuteBook
    /// When the service started.
    package let startedAt: Date

    /// Nobody is logged in, and nothing has happened.
    package init(startedAt: Date = Date()) {
        sessions = SessionBook(digest: OperatorAPI.digest)
        book = MinuteBook()
        self.startedAt = startedAt
    }
}
