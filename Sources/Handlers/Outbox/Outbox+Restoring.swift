package import Foundation
package import GRDB
import TelnyxEvents

extension Outbox {
    /// Ends every message and call command that is still to be carried out as unconfirmed; answers how many.
    ///
    /// For a database that was taken back to an earlier state: what was about to leave then has most likely left since, and
    /// neither can be told from here nor sent twice. Forwards and fetches stay, because their destinations know them again.
    package static func leaveUnconfirmed(reason: String, at now: Date, in db: Database) throws -> Int {
        try db.execute(
            sql: """
                UPDATE outbox SET state = 'unconfirmed', isHead = 0, attemptStartedAt = NULL, settledAt = ?, lastError = ?
                WHERE state = 'pending' AND kind IN ('message', 'call-command')
                """,
            arguments: [now.unixMicroseconds, reason]
        )
        return db.changesCount
    }
}
