import EventIngress
import Foundation
import GRDB
import Numbering
import OptOut
import Testing

@testable import Switchboard

/// Databases that released versions wrote are opened, migrated and whole; one of a newer version is refused.
@Suite struct MigrationTests {
    /// The databases in `fixtures/databases`, one for each schema that was released.
    private static var releases: [String] {
        get throws {
            let folder = Repository.root.appending(path: "fixtures/databases").path()
            return try FileManager.default.contentsOfDirectory(atPath: folder).filter { $0.hasSuffix(".sqlite") }
                .sorted()
        }
    }

    private static func with(_ release: String, _ body: (DataDirectory) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-release-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let directory = DataDirectory(path: folder.path())
        try directory.prepare()
        let source = Repository.root.appending(path: "fixtures/databases/\(release)").path()
        try FileManager.default.copyItem(atPath: source, toPath: directory.database)
        try await body(directory)
    }

    @Test func everyReleasedDatabaseIsOpened() async throws {
        #expect(try !Self.releases.isEmpty)
        for release in try Self.releases {
            try await Self.with(release) { directory in
                let pool = try await Storage.serving(directory)
                let census = try StorageCensus(checking: pool)
                // Each was made alike: three texts, one of them a STOP, and a call.
                #expect(census.events == 4 && census.ledgerRows >= 1, "\(release): \(census)")
                #expect(try ConsentDesk(database: pool).blocked().first?.number.e164 == "+13125550001", "\(release)")
                let entries = try await Journal(writer: pool).entries()
                #expect(entries.allSatisfy { $0.state == .done }, "\(release)")
                try Storage.close(pool, of: directory)
                _ = try Storage(reading: directory)
            }
        }
    }

    @Test func aNewerDatabaseIsRefusedByEveryDoor() async throws {
        let folder = try TestFolder()
        try await Self.with(try #require(try Self.releases.last)) { directory in
            let pool = try await Storage.serving(directory)
            try await pool.write { try $0.execute(sql: "INSERT INTO grdb_migrations VALUES ('journal-99-tomorrow')") }
            try pool.close()
            let commands = [
                ["serve", "--dev", "--port", "0"], ["events", "list"], ["opt-outs", "add", "+13125550009"],
                ["backup", folder.path("b.db")],
            ]
            for command in commands {
                let run = try await CommandRun(command + ["--data", directory.path], in: folder)
                #expect(run.status == 78, "\(command)")
                #expect(run.errors.contains("newer Hookswitch"), "\(command): \(run.errors)")
            }
        }
    }
}
