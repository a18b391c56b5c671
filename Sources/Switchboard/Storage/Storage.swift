import Admin
import EventIngress
import Foundation
package import GRDB
import Handlers
import OptOut

/// The one SQLite file of a data directory, opened for what the caller does with it.
package struct Storage: Sendable {
    /// Why the database cannot be used.
    package enum Fault: Error, Hashable, Sendable {
        /// A newer Hookswitch has changed the schema.
        case newer(String)
        /// An older one wrote it, and this command may not migrate it.
        case older(String)
        /// SQLite cannot open or change it.
        case unusable(String, reason: String)
    }

    /// How long a connection waits for another process that is writing.
    private static let busyTimeout: TimeInterval = 10

    /// The database; SQLite refuses to change it when it was opened for reading.
    package let database: any DatabaseWriter

    /// Opens for `serve`: makes, migrates and durable; the caller holds the directory's lock.
    package static func serving(_ directory: DataDirectory) async throws -> DatabasePool {
        do {
            let pool = try DatabasePool(path: directory.database, configuration: configuration())
            try refuseNewer(pool, directory.database)
            try migrator.migrate(pool)
            try await Durability.require(on: pool)
            try closeToOthers(directory)
            return pool
        } catch let error as DatabaseError {
            throw Fault.unusable(directory.database, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Closes what `serving` opened, everything moved from the write-ahead log into the database file.
    ///
    /// The first reader after a stop rebuilds SQLite's `-shm` file, always to the same bytes. That reader is this one, so
    /// that commands which only read change no byte of the directory.
    package static func close(_ pool: DatabasePool, of directory: DataDirectory) throws {
        try pool.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        try pool.close()
        try Storage(reading: directory).database.close()
    }

    /// Makes an empty database where there is none, and says whether it did.
    ///
    /// Throws like `serving`, and `DataDirectory.Fault.inUse` when a server is just making it.
    package static func make(_ directory: DataDirectory) async throws -> Bool {
        guard !directory.hasDatabase else { return false }
        try directory.prepare()
        let lock = try DataDirectoryLock(directory)
        try close(try await serving(directory), of: directory)
        _ = consume lock
        return true
    }

    /// Opens for a command that writes beside a running server.
    ///
    /// Throws `DataDirectory.Fault.missing` when there is no database, and `Fault` when it cannot be used.
    package init(writingBeside directory: DataDirectory) async throws {
        try directory.requireDatabase()
        do {
            let queue = try DatabaseQueue(path: directory.database, configuration: Self.configuration())
            try Self.requireCurrent(queue, directory.database)
            try await Durability.require(on: queue)
            database = queue
        } catch let error as DatabaseError {
            throw Fault.unusable(directory.database, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Moves the write-ahead log into the database file and empties it, unless somebody reads just now.
    ///
    /// A long transaction leaves a log as large as what it wrote, and the log stays when the last connection closes.
    package func emptyLog() throws {
        do {
            try database.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        } catch let error as DatabaseError where error.resultCode == .SQLITE_BUSY {
            return  // Whoever writes next goes on with it.
        }
    }

    /// Opens for a command that only reads; nothing in the directory is made or changed.
    ///
    /// Throws `DataDirectory.Fault.missing` when there is no database, and `Fault` when it cannot be used.
    package init(reading directory: DataDirectory) throws {
        try directory.requireDatabase()
        database = try Self.reading(directory.database) { try Self.requireCurrent($0, directory.database) }
    }

    /// Opens a copy of a database for reading, one of an earlier release too.
    ///
    /// Throws `Fault` when it cannot be used, or a newer Hookswitch wrote it.
    init(copy path: String) throws {
        database = try Self.reading(path) { try Self.refuseNewer($0, path) }
    }

    private static func reading(_ path: String, check: (DatabaseQueue) throws -> Void) throws -> DatabaseQueue {
        do {
            var configuration = Self.configuration()
            configuration.readonly = true
            let queue = try DatabaseQueue(path: path, configuration: configuration)
            try check(queue)
            return queue
        } catch let error as DatabaseError {
            throw Fault.unusable(path, reason: error.message ?? "\(error.resultCode)")
        }
    }

    /// Writes the state of one instant into a file that is empty, without the pages that are free.
    func copy(to path: String) throws {
        try database.writeWithoutTransaction { try $0.execute(sql: "VACUUM INTO ?", arguments: [path]) }
    }

    /// Every module's tables, in the order in which they were added.
    static var migrator: DatabaseMigrator {
        var migrator = DatabaseMigrator()
        JournalSchema.register(in: &migrator)
        ConsentSchema.register(in: &migrator)
        OutboxSchema.register(in: &migrator)
        FaxSchema.register(in: &migrator)
        MessageSchema.register(in: &migrator)
        OverrideSchema.register(in: &migrator)
        CallSchema.register(in: &migrator)
        IdempotencySchema.register(in: &migrator)
        VerificationSchema.register(in: &migrator)
        RecordingSchema.register(in: &migrator)
        MediaSchema.register(in: &migrator)
        AuditSchema.register(in: &migrator)
        ListingSchema.register(in: &migrator)
        AlertLedger.register(in: &migrator)
        return migrator
    }

    private static func configuration() -> GRDB.Configuration {
        var configuration = GRDB.Configuration()
        configuration.busyMode = .timeout(busyTimeout)
        // Ids are random, so a large journal touches many pages of its index: 32 MiB instead of 2.
        configuration.prepareDatabase { try $0.execute(sql: "PRAGMA cache_size = -32768") }
        // What is deleted or shortened (a one-time code, the words of a person) is overwritten in its page.
        configuration.prepareDatabase { _ = try Int.fetchOne($0, sql: "PRAGMA secure_delete = FAST") }
        // The -wal and -shm files stay when the last connection closes, so that readers find them and make none.
        configuration.prepareDatabase { PersistentWAL.enable(on: $0) }
        return configuration
    }

    private static func refuseNewer(_ reader: some DatabaseReader, _ path: String) throws {
        if try reader.read({ try migrator.hasBeenSuperseded($0) }) { throw Fault.newer(path) }
    }

    private static func requireCurrent(_ reader: some DatabaseReader, _ path: String) throws {
        try refuseNewer(reader, path)
        guard try reader.read({ try migrator.hasCompletedMigrations($0) }) else { throw Fault.older(path) }
    }

    private static func closeToOthers(_ directory: DataDirectory) throws {
        for suffix in ["", "-wal", "-shm"] {
            let path = directory.database + suffix
            guard FileManager.default.fileExists(atPath: path) else { continue }
            try FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
        }
    }
}

extension Storage.Fault: CustomStringConvertible {
    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .newer(let path): "\(path) was written by a newer Hookswitch; use that version or a backup"
        case .older(let path): "\(path) was written by an older Hookswitch; start `hookswitch serve` once to migrate it"
        case .unusable(let path, let reason): "\(path) cannot be used: \(reason)"
        }
    }
}
