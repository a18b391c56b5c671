public import Foundation
public import GRDB
public import Numbering
public import TelnyxEvents

extension ConsentLedger {
    /// Erases a number and its words from every row, and appends a row that says which; answers how many rows lost them.
    ///
    /// The blocks stay in force: rows keep what, when and how far, and a keyed digest by which the number is found again
    /// by whoever knows it. The chain holds, because it covers a salted commitment to number and words, and the salts go
    /// with them. Nothing happens when no row names the number.
    public func erase(
        _ number: PhoneNumber,
        event: EventID,
        author: String?,
        reason: String?,
        at now: Date,
        in db: Database
    ) throws -> Int {
        let found = try Int64.fetchAll(
            db,
            sql: "SELECT sequence FROM consent_ledger WHERE number = ? ORDER BY sequence",
            arguments: [number.e164]
        )
        guard !found.isEmpty else { return 0 }
        let record = ConsentEntry(
            event: event,
            number: number,
            kind: .erasure,
            scope: .everything,
            source: .operator,
            words: ErasureList(sequences: found).text,
            rule: "operator.erase",
            ruleVersion: "1",
            actor: author,
            reason: reason,
            at: now,
            recordedAt: now
        )
        let subject = try subject(of: number, in: db)
        try append(record, isErasure: true, in: db)
        try db.execute(
            sql: "UPDATE consent_ledger SET number = NULL, words = NULL, salt = NULL, subject = ? WHERE number = ?",
            arguments: [subject, number.e164]
        )
        try db.execute(sql: "DELETE FROM consent_sends WHERE number = ?", arguments: [number.e164])
        return found.count
    }

    /// The persons who were erased, never came back, and are blocked; in the order of their digests.
    public func erasedBlocks(in db: Database) throws -> [ErasedBlock] {
        let subjects = try Data.fetchAll(
            db,
            sql: """
                SELECT DISTINCT subject FROM consent_ledger AS erased WHERE subject IS NOT NULL AND NOT EXISTS (
                    SELECT 1 FROM consent_ledger WHERE subject = erased.subject AND number IS NOT NULL)
                ORDER BY subject
                """
        )
        return try subjects.compactMap { subject in
            let state = ConsentState.folding(try erasedSteps(of: subject, in: db))
            return state.isBlocked ? ErasedBlock(subject: subject, blocks: state.blocks) : nil
        }
    }

    /// What remains of the rows of an erased person.
    func erasedSteps(of subject: Data, in db: Database) throws -> [ConsentStep] {
        let sql = """
            SELECT \(ConsentStep.columns) FROM consent_ledger WHERE subject = ? AND number IS NULL ORDER BY sequence
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [subject]).map { try ConsentStep(row: $0) }
    }

    /// The digest of a number under this ledger's own key: by it an erased person is found, and not without the key.
    func subject(of number: PhoneNumber, in db: Database) throws -> Data {
        let statement = try db.cachedStatement(sql: "SELECT key FROM consent_key")
        guard let key = try Data.fetchOne(statement) else { throw LedgerError.noKey }
        return KeyedDigest(digest: digest, key: key)(Data(number.e164.utf8))
    }
}

/// The rows an erasure emptied, as its own row tells them.
struct ErasureList {
    let sequences: [Int64]

    init(sequences: [Int64]) { self.sequences = sequences }

    /// Reads what `text` writes; what does not read names no rows.
    init(text: String) { sequences = text.split(separator: " ").compactMap { Int64($0) } }

    var text: String { sequences.map(String.init).joined(separator: " ") }
}
