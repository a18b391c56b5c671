import Foundation
import GRDB

@testable import EventIngress

/// A journal in a file of its own in a temporary folder, which goes with it.
final class JournalFile: Sendable {
    let folder: URL
    let pool: DatabasePool
    let journal: Journal

    init(capacity: JournalCapacity = JournalCapacity()) async throws {
        folder = FileManager.default.temporaryDirectory.appendingPathComponent("journal-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        pool = try await Self.open(folder)
        journal = Journal(writer: pool, capacity: capacity)
    }

    deinit {
        // What is left over in a temporary folder does not matter.
        try? FileManager.default.removeItem(at: folder)
    }

    /// The same file opened once more, as another process would.
    func opened() async throws -> Journal { Journal(writer: try await Self.open(folder)) }

    private static func open(_ folder: URL) async throws -> DatabasePool {
        let pool = try DatabasePool(path: folder.appendingPathComponent("test.sqlite").path)
        var migrator = DatabaseMigrator()
        JournalSchema.register(in: &migrator)
        try migrator.migrate(pool)
        try await Durability.require(on: pool)
        return pool
    }

    func states() async throws -> [String: String] {
        try await pool.read { db in
            let rows = try Row.fetchAll(db, sql: "SELECT id, state FROM journal")
            return Dictionary(uniqueKeysWithValues: rows.map { ($0[0], $0[1]) })
        }
    }
}
