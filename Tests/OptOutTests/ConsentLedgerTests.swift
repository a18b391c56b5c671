import Foundation
import GRDB
import Numbering
import Testing

@testable import OptOut

@Suite struct ConsentLedgerTests {
    let ledger = ConsentLedger(digest: testDigest)

    private func filled(_ count: Int = 5) throws -> DatabaseQueue {
        let queue = try Sample.database()
        try queue.write { db in
            for index in 1...count {
                let entry = try Sample.entry(
                    .optOut,
                    "e\(index)",
                    at: index,
                    number: "+1555010000\(index)",
                    words: "STOP \(index)"
                )
                #expect(try ledger.append(entry, in: db))
            }
        }
        return queue
    }

    @Test func oneEventNumberAndScopeIsOneRow() throws {
        let queue = try Sample.database()
        try queue.write { db in
            let entry = try Sample.entry(.optOut, "e1", at: 1)
            #expect(try ledger.append(entry, in: db))
            #expect(try !ledger.append(entry, in: db))
            #expect(try ledger.append(Sample.entry(.optOut, "e1", at: 1, scope: .sender("A")), in: db))
            #expect(try ledger.append(Sample.entry(.optOut, "e1", at: 1, number: "+15550100002"), in: db))
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM consent_ledger") == 3)
            #expect(try ledger.verify(in: db) == .intact(rows: 3, head: try #require(try lastDigest(db))))
        }
    }

    @Test(arguments: ["STOP", "", "a\u{0}b", "🛑 \u{200B}stop\u{FEFF}", "naïve ‘quote’\r\n"])
    func theExactWordsComeBack(words: String) throws {
        let queue = try Sample.database()
        try queue.write { db in
            try ledger.append(Sample.entry(.optOut, "e1", at: 1, words: words), in: db)
            let record = try #require(try ledger.history(of: Sample.number(), in: db).first)
            #expect(Array(record.entry.words.unicodeScalars) == Array(words.unicodeScalars))
            #expect(record.sequence == 1)
            guard case .intact = try ledger.verify(in: db) else { return #expect(Bool(false)) }
        }
    }

    @Test func everyFieldComesBack() throws {
        let queue = try Sample.database()
        let entry = ConsentEntry(
            event: try Sample.event("e1"),
            number: try Sample.number(),
            kind: .review,
            scope: .profile("P"),
            source: .carrierError,
            sender: "+15557654321",
            profile: "P",
            words: "leave me alone",
            rule: "r",
            ruleVersion: "v",
            language: .french,
            actor: "anna",
            reason: "asked by phone",
            at: Sample.time(1),
            recordedAt: Sample.time(2)
        )
        try queue.write { db in
            try ledger.append(entry, in: db)
            #expect(try ledger.history(of: Sample.number(), in: db).map(\.entry) == [entry])
        }
    }

    @Test(arguments: [
        "UPDATE consent_ledger SET words = x'00' WHERE sequence = 2", "DELETE FROM consent_ledger WHERE sequence = 5",
        "INSERT OR REPLACE INTO consent_ledger SELECT * FROM consent_ledger WHERE sequence = 3",
        """
        INSERT OR REPLACE INTO consent_ledger SELECT 6, 'new', number, kind, scope, source, sender, profile, words, rule,
        rule_version, language, actor, reason, at, recorded_at, salt, commitment, zeroblob(32), x'00' FROM consent_ledger
        WHERE sequence = 3
        """,
    ])
    func theSchemaKeepsEvidenceFromChanging(sql: String) throws {
        let queue = try filled()
        let before = try queue.read { db in try ledger.verify(in: db) }
        try queue.write { db in
            // The statement fails or does nothing; either way the rows are as they were.
            do { try db.execute(sql: sql) } catch is DatabaseError {}
            #expect(try ledger.verify(in: db) == before)
            #expect(try Int.fetchOne(db, sql: "SELECT count(*) FROM consent_ledger") == 5)
        }
    }

    @Test(arguments: [
        ("UPDATE consent_ledger SET words = x'00' WHERE sequence = 2", 2, ChainVerdict.Fault.changedEvidence),
        ("UPDATE consent_ledger SET number = '+15550199999' WHERE sequence = 3", 3, .changedEvidence),
        ("UPDATE consent_ledger SET at = at - 1 WHERE sequence = 4", 4, .changedRow),
        ("UPDATE consent_ledger SET kind = 'opt_in' WHERE sequence = 1", 1, .changedRow),
        ("UPDATE consent_ledger SET sender = NULL WHERE sequence = 5", 5, .changedRow),
        ("DELETE FROM consent_ledger WHERE sequence = 1", 2, .missingRow),
        ("DELETE FROM consent_ledger WHERE sequence = 3", 4, .missingRow),
        ("UPDATE consent_ledger SET digest = randomblob(32) WHERE sequence = 2", 2, .changedRow),
        ("UPDATE consent_ledger SET previous = randomblob(32) WHERE sequence = 4", 4, .wrongLink),
    ])
    func tamperingShows(sql: String, sequence: Int64, fault: ChainVerdict.Fault) throws {
        let queue = try filled()
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER consent_ledger_keeps_rows; DROP TRIGGER consent_ledger_forgets_nothing")
            try db.execute(sql: sql)
            #expect(try ledger.verify(in: db) == .broken(sequence: sequence, fault: fault))
        }
    }

    @Test func rowsCutOffTheEndShowAgainstTheHead() throws {
        let queue = try filled()
        try queue.write { db in
            let before = try ledger.verify(in: db)
            try db.execute(
                sql: "DROP TRIGGER consent_ledger_forgets_nothing; DELETE FROM consent_ledger WHERE sequence = 5"
            )
            #expect(try ledger.verify(in: db) != before)
        }
    }

    @Test func anUnreadableRowIsAnErrorAndNotAFreeNumber() throws {
        let queue = try filled()
        try queue.write { db in
            try db.execute(sql: "DROP TRIGGER consent_ledger_keeps_rows; PRAGMA ignore_check_constraints = 1")
            try db.execute(sql: "UPDATE consent_ledger SET kind = 'nonsense' WHERE sequence = 1")
            #expect(throws: LedgerError.unreadableRow(sequence: 1)) { try ledger.state(of: Sample.number(), in: db) }
        }
    }

    @Test func currentBlocksAreListedByNumberAndInPages() throws {
        let queue = try filled()
        try queue.write { db in
            try ledger.append(Sample.entry(.optIn, "back", at: 9, number: "+15550100002"), in: db)
            let all = try ledger.currentBlocks(in: db).map(\.number.e164)
            #expect(all == [1, 3, 4, 5].map { "+1555010000\($0)" })
            let page = try ledger.currentBlocks(after: Sample.number("+15550100001"), limit: 2, in: db)
            #expect(page.map(\.number.e164) == ["+15550100003", "+15550100004"])
            #expect(try ledger.state(of: Sample.number("+15550100002"), in: db).isBlocked == false)
        }
    }

    @Test(arguments: [
        ConsentLedger.rowsOfNumber, ConsentLedger.stepsOfNumber, ConsentLedger.anyErased, SendGate.answersSince,
        SendGate.answered, SendGate.asked,
        SendGate.sendsOfSender,
    ])
    func queriesPerMessageUseAnIndex(sql: String) throws {
        let plan = try Sample.database().read { db in
            let arguments = StatementArguments(Array(repeating: "x", count: sql.count(where: { $0 == "?" })))
            return try Row.fetchAll(db, sql: "EXPLAIN QUERY PLAN \(sql)", arguments: arguments).map {
                $0["detail"] as String
            }
        }
        #expect(plan.contains { $0.contains("INDEX") && $0.hasPrefix("SEARCH") }, "\(plan)")
        #expect(!plan.contains { $0.hasPrefix("SCAN") && !$0.contains("CONSTANT") }, "\(plan)")
        #expect(!plan.contains { $0.contains("TEMP B-TREE") }, "\(plan)")
    }

    private func lastDigest(_ db: Database) throws -> Data? {
        try Data.fetchOne(db, sql: "SELECT digest FROM consent_ledger ORDER BY sequence DESC LIMIT 1")
    }
}
