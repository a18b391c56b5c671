import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// Rows of before move into the one table.
@Suite struct MediaSchemaTests {
    private func database(_ rows: String) throws -> DatabaseQueue {
        let database = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        FaxSchema.register(in: &migrator)
        RecordingSchema.register(in: &migrator)
        try migrator.migrate(database)
        try database.write { try $0.execute(sql: rows) }
        MediaSchema.register(in: &migrator)
        try migrator.migrate(database)
        return database
    }

    private static let hash = String(repeating: "a", count: 64)

    @Test func oldRowsKeepWhatTheyKnew() throws {
        let database = try database(
            """
            INSERT INTO faxes VALUES ('f1', 'e1', 'kept', 'f1.pdf', 7, '\(Self.hash)', 'application/pdf', 2, NULL, 5),
                ('f2', 'e2', 'lost', NULL, NULL, NULL, NULL, NULL, 'gone', 6);
            INSERT INTO recordings VALUES ('r1', 'e3', 'kept', 'r1.mp3', 9, '\(Self.hash)', 'audio/mpeg', 'office', 'c1',
                '+12125550100', '+15551234567', 30, NULL, 7),
                ('r2', 'e4', 'quarantined', 'quarantine/r2.bin', 9, '\(Self.hash)', NULL, NULL, 'c2', NULL, NULL, NULL,
                'not an MP3 or WAV', 8)
            """
        )
        let records = try database.read { db in
            try Row.fetchAll(db, sql: "SELECT * FROM media ORDER BY settledAt").map(MediaRecord.init(row:))
        }
        #expect(records.map(\.id) == ["f1", "f2", "r1", "r2"])
        #expect(records.map(\.kind) == [.fax, .fax, .voicemail, .recording])
        #expect(records.map(\.state) == [.kept, .lost, .kept, .quarantined])
        #expect(records[0].announcedPages == 2 && records[0].path == "f1.pdf" && records[0].sha256 == Self.hash)
        #expect(records[1].reason == "gone" && records[1].receivedAt == Date(unixMicroseconds: 6))
        #expect(records[2].box == "office" && records[2].from == "+12125550100" && records[2].seconds == 30)
        let left = try database.read { db in try ["faxes", "recordings"].filter { try db.tableExists($0) } }
        #expect(left.isEmpty)
    }

    @Test(arguments: [
        (EffectKind.keepFax, #"{"faxID":"f1","mediaURL":"https://a/b","pageCount":3}"#, MediaKind.fax),
        (.keepRecording, #"{"recordingID":"r1","link":"https://a/b","box":"office","seconds":3}"#, .voicemail),
        (.keepRecording, #"{"recordingID":"r1","link":"https://a/b","call":"c"}"#, .recording),
    ])
    func errandsOfBeforeAreStillRun(kind: EffectKind, body: String, media: MediaKind) throws {
        guard case .keep(let fetch) = try EffectCoding.effect(kind: kind, body: Data(body.utf8)) else {
            throw Fixtures.NotFound()
        }
        #expect(fetch.kind == media && fetch.link == "https://a/b" && fetch.id.hasSuffix("1"))
        #expect(fetch.pages == (media == .fax ? 3 : nil))
    }
}
