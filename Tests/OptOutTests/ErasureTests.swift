import Foundation
import GRDB
import Numbering
import TelnyxEvents
import Testing

@testable import OptOut

/// A person is forgotten, the suppression is not, and the chain still holds.
@Suite struct ErasureTests {
    let ledger = ConsentLedger(digest: testDigest)
    let queue: DatabaseQueue

    init() throws { queue = try Sample.database() }

    private func append(_ entries: ConsentEntry...) throws {
        try queue.write { db in for entry in entries { try ledger.append(entry, in: db) } }
    }

    @discardableResult
    private func erase(_ number: String = "+15550100001", at seconds: Int = 50) throws -> Int {
        try queue.write { db in
            try ledger.erase(
                Sample.number(number),
                event: Sample.event("operator:\(seconds)"),
                author: "anna",
                reason: "asked by mail",
                at: Sample.time(seconds),
                in: db
            )
        }
    }

    private func state(_ number: String = "+15550100001") throws -> ConsentState {
        try queue.read { try ledger.state(of: Sample.number(number), in: $0) }
    }

    @Test func theBlockStaysAndTheWordsGo() throws {
        try append(
            Sample.entry(.help, "help", at: 1, words: "who are you"),
            Sample.entry(.optOut, "stop", at: 2),
            Sample.entry(.optOut, "other", at: 3, number: "+15550100002")
        )
        #expect(try erase() == 2)
        #expect(try state().isBlocked)
        let records = try queue.read { try ledger.history(of: Sample.number(), in: $0) }
        #expect(records.map(\.entry.kind) == [.help, .optOut, .erasure])
        #expect(records.map(\.isErased) == [true, true, false])
        #expect(records.map(\.entry.words) == ["", "", "1 2"])
        #expect(records.last?.entry.reason == "asked by mail")
        try queue.read { db in
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM consent_ledger WHERE number = '+15550100001'") == 0)
            #expect(try ledger.verify(in: db) == .intact(rows: 4, head: try #require(records.last?.digest)))
            #expect(try ledger.currentBlocks(in: db).map(\.number.e164) == ["+15550100002"])
            let erased = try ledger.erasedBlocks(in: db)
            #expect(erased.map(\.blocks.count) == [1])
            #expect(erased.first?.mask.hasPrefix("erased:") == true)
        }
    }

    @Test func whoWasErasedAndComesBackIsOnePerson() throws {
        try append(Sample.entry(.optOut, "stop", at: 1))
        try erase()
        try append(Sample.entry(.optIn, "start", at: 60))
        #expect(try !state().isBlocked)
        #expect(try queue.read { try ledger.erasedBlocks(in: $0) }.isEmpty)
        try append(Sample.entry(.optOut, "again", at: 70))
        #expect(try queue.read { try ledger.currentBlocks(in: $0) }.map(\.blocks.count) == [1])
        #expect(try erase(at: 80) == 2)
        #expect(try state().isBlocked)
        guard case .intact = try queue.read({ try ledger.verify(in: $0) }) else { return #expect(Bool(false)) }
    }

    @Test func whoIsFreeStaysFreeAndNobodyIsErasedTwice() throws {
        try append(Sample.entry(.optOut, "stop", at: 1), Sample.entry(.optIn, "start", at: 2))
        #expect(try erase() == 2)
        #expect(try !state().isBlocked)
        #expect(try erase(at: 51) == 0)
        #expect(try erase("+15550100009", at: 52) == 0)
        #expect(try queue.read { try ledger.history(of: Sample.number(), in: $0).count } == 3)
    }

    @Test func anEventThatComesAgainDoesNotBringThePersonBack() throws {
        let entry = try Sample.entry(.optOut, "stop", at: 1)
        try append(entry)
        try erase()
        #expect(try queue.read { try ledger.holds(entry, in: $0) })
        #expect(try queue.write { try !ledger.append(entry, in: $0) })
    }

    @Test(arguments: [
        (
            "UPDATE consent_ledger SET number = NULL, words = NULL, salt = NULL, subject = zeroblob(32) WHERE sequence = 2",
            ChainVerdict.broken(sequence: 2, fault: .unrecordedErasure)
        ),
        (
            "UPDATE consent_ledger SET words = CAST('2' AS BLOB) WHERE kind = 'erasure'",
            .broken(sequence: 3, fault: .changedEvidence)
        ),
        ("UPDATE consent_ledger SET kind = 'opt_in' WHERE sequence = 1", .broken(sequence: 1, fault: .changedRow)),
        (
            "UPDATE consent_ledger SET number = '+15550100003' WHERE sequence = 2",
            .broken(sequence: 2, fault: .changedEvidence)
        ),
    ])
    func whatNoErasureExplainsShows(sql: String, verdict: ChainVerdict) throws {
        try append(Sample.entry(.optOut, "a", at: 1), Sample.entry(.optOut, "b", at: 2, number: "+15550100002"))
        try erase()
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER consent_ledger_keeps_rows")
            try db.execute(sql: sql)
            #expect(try ledger.verify(in: db) == verdict)
        }
    }

    @Test(arguments: [
        "UPDATE consent_ledger SET number = NULL, words = NULL, salt = NULL, subject = zeroblob(32), at = 0",
        "UPDATE consent_ledger SET words = NULL, salt = NULL", "UPDATE consent_ledger SET number = '+15550100009'",
        "DELETE FROM consent_key", "UPDATE consent_key SET key = zeroblob(32)",
    ])
    func theSchemaLetsNothingElseGo(sql: String) throws {
        try append(Sample.entry(.optOut, "a", at: 1))
        #expect(throws: DatabaseError.self) { try queue.write { try $0.execute(sql: sql) } }
        #expect(try state().isBlocked)
    }

    @Test func withoutTheKeyNobodyIsFree() throws {
        try queue.write { try $0.execute(sql: "DROP TRIGGER consent_key_stays; DELETE FROM consent_key") }
        #expect(throws: LedgerError.noKey) { try state() }
    }

    @Test func theDigestIsHMAC() {
        // With the identity as digest the construction itself shows (RFC 2104).
        let keyed = KeyedDigest(digest: { $0 }, key: Data([1, 2]))
        let inner = Data([0x37, 0x34] + [UInt8](repeating: 0x36, count: 62)) + Data("m".utf8)
        let outer = Data([0x5D, 0x5E] + [UInt8](repeating: 0x5C, count: 62))
        #expect(keyed(Data("m".utf8)) == outer + inner)
    }

    @Test func rowsOfTheFirstReleaseVerifyAfterTheMigration() throws {
        let old = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        ConsentSchema.register(in: &migrator)
        try migrator.migrate(old, upTo: "optout-2-sends")
        try old.write { db in
            var previous = ConsentRow.firstPrevious
            for index in 1...3 {
                let salt = Data(repeating: UInt8(index), count: 16)
                let entry = try Sample.entry(.optOut, "e\(index)", at: index, number: "+1555010000\(index)")
                let words = Data(entry.words.utf8)
                var row = ConsentRow(
                    entry,
                    number: entry.number,
                    subject: nil,
                    sequence: Int64(index),
                    previous: previous,
                    salt: salt,
                    commitment: testDigest(ConsentRow.evidence(number: entry.number.e164, words: words, salt: salt))
                )
                row.digest = testDigest(row.chained)
                previous = row.digest
                try db.execute(
                    sql: """
                        INSERT INTO consent_ledger VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                        """,
                    arguments: [
                        row.sequence, row.event, row.number, row.kind, row.scope, row.source, row.sender, row.profile,
                        row.words, row.rule, row.ruleVersion, row.language, row.actor, row.reason, row.at,
                        row.recordedAt, row.salt, row.commitment, row.previous, row.digest,
                    ]
                )
            }
        }
        let head = try old.read { try Data.fetchOne($0, sql: "SELECT digest FROM consent_ledger WHERE sequence = 3") }
        try migrator.migrate(old)
        try old.write { db in
            #expect(try ledger.verify(in: db) == .intact(rows: 3, head: try #require(head)))
            try ledger.append(Sample.entry(.optOut, "e4", at: 4), in: db)
            guard case .intact(rows: 4, _) = try ledger.verify(in: db) else { return #expect(Bool(false)) }
            #expect(try ledger.state(of: Sample.number("+15550100002"), in: db).isBlocked)
        }
    }
}
