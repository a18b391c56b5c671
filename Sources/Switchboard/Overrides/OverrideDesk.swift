package import Foundation
import GRDB
package import Handlers
package import Numbering

/// Sets, clears and lists overrides in the stored audit: for the commands and the admin API.
package struct OverrideDesk: Sendable {
    private let database: any DatabaseWriter

    /// Works on that storage; setting and clearing need one that was opened for writing.
    package init(storage: Storage) { self.init(database: storage.database) }

    /// Works on that database.
    init(database: any DatabaseWriter) { self.database = database }

    /// Puts an override in force from now on; another of the same name for the same number ends with it.
    ///
    /// Answers what is in force then: the very same one changes nothing and goes on.
    @discardableResult
    package func set(_ override: Override) async throws -> Override {
        try await database.write { try OverrideLedger.set(override, in: $0) }
    }

    /// Takes back what is in force under a name, all of it or for one number; returns what it was, empty for nothing.
    package func clear(
        _ name: String,
        number: PhoneNumber?,
        author: String,
        reason: String,
        at now: Date
    ) async throws -> [Override] {
        try await database.write { db in
            try OverrideLedger.clear(name, number: number, author: author, reason: reason, at: now, in: db)
        }
    }

    /// Every override there was, with how it ended.
    package func history(at now: Date) async throws -> OverrideHistory {
        try await database.read { OverrideHistory(try OverrideLedger.acts(in: $0), at: now) }
    }

    /// Every override of a data directory with its real end; none when there is no database yet.
    ///
    /// Throws `Storage.Fault` when the database cannot be read.
    package static func overridesIfStored(in directory: DataDirectory, at now: Date) throws -> [Override] {
        let storage: Storage
        do { storage = try Storage(reading: directory) } catch is DataDirectory.Fault { return [] }
        return try storage.database.read { OverrideHistory(try OverrideLedger.acts(in: $0), at: now) }
            .overrides(at: now)
    }
}
