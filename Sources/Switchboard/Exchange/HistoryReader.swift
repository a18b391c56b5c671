import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import Numbering

/// Reads what happened with callers before, without keeping them waiting for the database.
struct HistoryReader: Sendable {
    let database: any DatabaseReader
    /// How long a question may take; after it the caller is a stranger.
    let patience: Duration
    let logger: Logger

    func history(of number: PhoneNumber, except call: String?, before now: Date) async -> CallerHistory {
        do {
            return try await Deadline.run(within: patience) { [database] in
                try await database.read { db in
                    try CallBook.history(of: number, before: now, except: call, in: db)
                }
            }
        } catch {
            logger.warning("a caller's history cannot be read in time", metadata: ["error": "\(error)"])
            return CallerHistory()
        }
    }
}
