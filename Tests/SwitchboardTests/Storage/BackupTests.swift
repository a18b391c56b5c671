import EventIngress
import Foundation
import GRDB
import Handlers
import Synchronization
import Testing

@testable import Switchboard

/// What was acknowledged before a backup began is in what it restores to.
@Suite struct BackupTests {
    /// A folder for the backup and for what is restored.
    private static func folder() throws -> URL {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-backup-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        return folder
    }

    private static func configuration(_ directory: DataDirectory, _ yaml: String = "") throws
        -> Switchboard.Configuration
    {
        var configuration = try Switchboard.Configuration(yaml: yaml, environment: [:])
        configuration.data = directory
        return configuration
    }

    @Test func everyEventAcknowledgedBeforeABackupUnderLoadIsRestored() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "backup.db").path()
        let restored = DataDirectory(path: folder.appending(path: "restored").path())
        try await TestServer.run { server in
            let acknowledged = Acknowledged()
            let source = try Self.configuration(server.directory)
            let before = try await withThrowingTaskGroup(of: Set<String>?.self) { group in
                for sender in 0..<4 {
                    group.addTask {
                        for index in 0..<60 {
                            let (id, from) = ("load-\(sender)-\(index)", "+1312555\(1000 + sender * 100 + index)")
                            let words = index % 5 == 0 ? "STOP" : "hours"
                            let reply = try await server.post(try Samples.text(words, id: id, from: from))
                            if reply.status == 200 { acknowledged.note(id) }
                        }
                        return nil
                    }
                }
                group.addTask {
                    while acknowledged.ids.count < 80 { await Task.yield() }
                    let before = acknowledged.ids
                    let report = try Backup(source).write(to: file, withDocuments: false, replaces: false, at: .now)
                    #expect(report.census.events >= before.count)
                    return before
                }
                var before: Set<String> = []
                for try await found in group { before = found ?? before }
                return before
            }
            #expect(before.count >= 80 && acknowledged.ids.count == 240)
            let target = try Self.configuration(restored)
            let report = try await Restoration(target).run(from: file, replaces: false, at: .now)
            let ids = try await Storage(reading: restored).database.read {
                try Set(String.fetchAll($0, sql: "SELECT id FROM journal"))
            }
            #expect(before.subtracting(ids) == [])
            #expect(report.census.events == ids.count)
        }
        // It serves.
        let pool = try await Storage.serving(restored)
        try Storage.close(pool, of: restored)
    }

    @Test func whatWasAboutToLeaveIsNotSentAgain() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let file = folder.appending(path: "backup.db").path()
        let restored = DataDirectory(path: folder.appending(path: "restored").path())
        let yaml = "sinks: { archive: { url: \"http://127.0.0.1:9\", events: [message] } }"
        try await TestServer.run("messaging: { keywords: { hours: 9 to 5 } }\n\(yaml)") { server in
            try await server.post(try Samples.text("hours", id: "asked"))
            await server.exchange.feed.drain()
            _ = try Backup(try Self.configuration(server.directory))
                .write(to: file, withDocuments: false, replaces: false, at: .now)
        }
        let report = try await Restoration(try Self.configuration(restored)).run(from: file, replaces: false, at: .now)
        #expect(report.unconfirmed == 1)
        let effects = try await Storage(reading: restored).database.read {
            try Row.fetchAll($0, sql: "SELECT kind, state FROM outbox ORDER BY kind").map {
                "\($0[0] as String) \($0[1] as String)"
            }
        }
        #expect(effects == ["forward pending", "message unconfirmed"])
    }

    @Test func keysComeAlwaysAndDocumentsWhenAsked() async throws {
        let folder = try Self.folder()
        defer { try? FileManager.default.removeItem(at: folder) }
        let source = DataDirectory(path: folder.appending(path: "source").path())
        let pool = try await { () async throws -> DatabasePool in
            try source.prepare()
            return try await Storage.serving(source)
        }()
        let document = Data("%PDF".utf8)
        let digest = "315d429b7714cedb6ad04ac31240145257692630457f3c88253c5beceac76027"
        _ = try source.secret(at: source.voiceToken) { "token" }
        try FileManager.default.createDirectory(atPath: source.path + "/faxes/a", withIntermediateDirectories: true)
        try document.write(to: URL(filePath: source.path + "/faxes/a/one.pdf"))
        try await pool.write { db in
            for (id, path, hash) in [("1", "a/one.pdf", digest), ("2", "gone.pdf", String(repeating: "0", count: 64))] {
                try db.execute(
                    sql: """
                        INSERT INTO media (id, kind, state, event, path, sha256, receivedAt, settledAt)
                        VALUES (?, 'fax', 'kept', 'e', ?, ?, 0, 0)
                        """,
                    arguments: [id, path, hash]
                )
            }
        }
        for (name, withDocuments) in [("without", false), ("with", true)] {
            let file = folder.appending(path: name).path()
            let report = try Backup(try Self.configuration(source))
                .write(to: file, withDocuments: withDocuments, replaces: false, at: .now)
            #expect(report.missing == (withDocuments ? ["fax gone.pdf"] : []))
            #expect(report.files == (withDocuments ? 2 : 1))
            let target = DataDirectory(path: folder.appending(path: "target-\(name)").path())
            _ = try await Restoration(try Self.configuration(target)).run(from: file, replaces: false, at: .now)
            #expect(try target.storedSecret(at: target.voiceToken) == "token")
            let restored = FileManager.default.contents(atPath: target.path + "/faxes/a/one.pdf")
            #expect(restored == (withDocuments ? document : nil))
        }
        try pool.close()
    }
}

/// The events a server said yes to so far.
private final class Acknowledged: Sendable {
    private let noted = Mutex<Set<String>>([])

    var ids: Set<String> { noted.withLock(\.self) }

    func note(_ id: String) { noted.withLock { _ = $0.insert(id) } }
}
