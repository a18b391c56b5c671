import Foundation
import GRDB
import Logging
import Testing

@testable import Switchboard

/// After an end that was no stop every page is looked at, and what is found is told.
@Suite struct IntegrityCheckTests {
    private static let logger = Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }

    private static func with(_ body: (DataDirectory) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-check-\(UUID().uuidString)")
        defer { try? FileManager.default.removeItem(at: folder) }
        let directory = DataDirectory(path: folder.path())
        try directory.prepare()
        try await body(directory)
    }

    @Test func onlyAnEndThatWasNoStopIsMarked() async throws {
        try await Self.with { directory in
            let marker = StopMarker(directory)
            var found = [try marker.begin(), try marker.begin()]
            marker.end()
            found.append(try marker.begin())
            #expect(found == [false, true, false])
        }
    }

    @Test(arguments: [false, true])
    func whatIsFoundIsTold(isDamaged: Bool) async throws {
        try await Self.with { directory in
            var pool = try await Storage.serving(directory)
            try await pool.write { db in
                for index in 0..<2000 {
                    try db.execute(
                        sql: "INSERT INTO decisions VALUES (?, 'test', 'summary', '{}', 0)",
                        arguments: ["event-\(index)"]
                    )
                }
            }
            try Storage.close(pool, of: directory)
            if isDamaged {
                let file = try FileHandle(forUpdating: URL(filePath: directory.database))
                let length = try file.seekToEnd()
                // One page of the rows just written, which are the last in the file.
                try file.seek(toOffset: (length / 4096 - 5) * 4096)
                try file.write(contentsOf: Data(repeating: 0x5A, count: 512))
                try file.close()
            }
            pool = try await Storage.serving(directory)
            let check = IntegrityCheck(directory, database: pool, isNeeded: true, logger: Self.logger)
            #expect(check.fault == nil && check.note != nil)
            await check.look()
            #expect((check.fault != nil) == isDamaged && check.note == nil)
            let note = try #require(IntegrityNote(in: directory))
            #expect((note.damage != nil) == isDamaged)
            let findings = DatabaseCheck.integrity(note, isMarked: false)
            #expect(findings.map(\.verdict) == (isDamaged ? [.fault] : []))
            #expect(DatabaseCheck.integrity(nil, isMarked: true).map(\.verdict) == [.warning])
            try? pool.close()
        }
    }

    @Test func afterAStopNothingIsLookedFor() async throws {
        try await Self.with { directory in
            let pool = try await Storage.serving(directory)
            let check = IntegrityCheck(directory, database: pool, isNeeded: false, logger: Self.logger)
            #expect(check.finding == .notNeeded && check.fault == nil && check.note == nil)
            try pool.close()
        }
    }
}
