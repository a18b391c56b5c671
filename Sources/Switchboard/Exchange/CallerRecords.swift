package import Foundation
import GRDB
package import Handlers
package import Numbering

/// What happened with callers before, for commands.
package enum CallerRecords {
    /// The history of a caller before an instant; a stranger's when there is no database yet.
    ///
    /// Throws `Storage.Fault` when the database cannot be read.
    package static func historyIfStored(
        of caller: Party,
        before now: Date,
        in directory: DataDirectory
    ) throws -> CallerHistory {
        guard let number = caller.phoneNumber else { return CallerHistory() }
        let storage: Storage
        do { storage = try Storage(reading: directory) } catch is DataDirectory.Fault { return CallerHistory() }
        return try storage.database.read { try CallBook.history(of: number, before: now, except: nil, in: $0) }
    }
}
