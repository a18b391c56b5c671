public import Foundation
public import GRDB
public import Numbering
import TelnyxEvents

/// The evidence of who agreed to what and when, kept in rows that are only ever appended, each chained to the last.
///
/// Reading and appending happen in the caller's transaction, so that a decision and its evidence are one.
public struct ConsentLedger: Sendable {
    private let digest: @Sendable (Data) -> Data
    private let salt: @Sendable () -> Data

    /// Takes SHA-256 (32 bytes out) and a source of at least 16 random bytes per row.
    public init(
        digest: @escaping @Sendable (Data) -> Data,
        salt: @escaping @Sendable () -> Data = { Self.randomSalt() }
    ) {
        self.digest = digest
        self.salt = salt
    }

    /// Appends one entry; false when this event already stands there for this number and scope.
    ///
    /// Running twice changes nothing. When it returns, the row is part of the caller's transaction.
    @discardableResult
    public func append(_ entry: ConsentEntry, in db: Database) throws -> Bool {
        let row = row(for: entry, after: try Self.last(in: db))
        try db.cachedStatement(
            sql: """
                INSERT INTO consent_ledger (sequence, event, number, kind, scope, source, sender, profile, words, rule,
                    rule_version, language, actor, reason, at, recorded_at, salt, commitment, previous, digest)
                VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
                """
        ).execute(arguments: [
            row.sequence, row.event, row.number, row.kind, row.scope, row.source, row.sender, row.profile,
            row.words, row.rule, row.ruleVersion, row.language, row.actor, row.reason, row.at, row.recordedAt,
            row.salt, row.commitment, row.previous, row.digest,
        ])
        return db.changesCount == 1
    }

    /// What the number's rows add up to now.
    public func state(of number: PhoneNumber, in db: Database) throws -> ConsentState {
        .folding(try history(of: number, in: db).map(\.entry))
    }

    /// Every row of a number in order of arrival, with the exact words.
    public func history(of number: PhoneNumber, in db: Database) throws -> [ConsentRecord] {
        try Self.rows(of: number, in: db).map { try $0.record() }
    }

    /// The numbers that are blocked now, in order of number, after one given number, at most `limit` of them.
    public func currentBlocks(
        after number: PhoneNumber? = nil,
        limit: Int = .max,
        in db: Database
    ) throws -> [BlockedNumber] {
        let sql = "SELECT * FROM consent_ledger WHERE number > ? ORDER BY number, sequence"
        let cursor = try ConsentRow.fetchCursor(db, sql: sql, arguments: [number?.e164 ?? ""])
        var found: [BlockedNumber] = []
        var entries: [ConsentEntry] = []
        func closeNumber() {
            guard let number = entries.first?.number else { return }
            let state = ConsentState.folding(entries)
            if state.isBlocked { found.append(BlockedNumber(number: number, blocks: state.blocks)) }
            entries.removeAll(keepingCapacity: true)
        }
        while found.count < limit, let row = try cursor.next() {
            let entry = try row.record().entry
            if let current = entries.first?.number, current != entry.number { closeNumber() }
            if found.count < limit { entries.append(entry) }
        }
        if found.count < limit { closeNumber() }
        return found
    }

    /// The doubtful opt-outs nobody has decided yet, the longest waiting first, at most `limit` of them.
    public func openReviews(limit: Int = .max, in db: Database) throws -> [OpenReview] {
        let sql = "SELECT DISTINCT number FROM consent_ledger WHERE kind = 'review'"
        var found: [OpenReview] = []
        for text in try String.fetchAll(db.cachedStatement(sql: sql)) {
            guard let number = PhoneNumber(e164: text) else { continue }
            let entries = try history(of: number, in: db).map(\.entry)
            for block in ConsentState.folding(entries).blocks where block.kind == .review {
                guard let entry = entries.first(where: { $0.event == block.openedBy }) else { continue }
                found.append(OpenReview(block: block, entry: entry))
            }
        }
        return Array(found.sorted { $0.block.since < $1.block.since }.prefix(limit))
    }

    /// Checks every row against its digest and every link; reads the whole ledger once.
    public func verify(in db: Database) throws -> ChainVerdict {
        var previous = ConsentRow.firstPrevious
        var rows: Int64 = 0
        let cursor = try ConsentRow.fetchCursor(db, sql: "SELECT * FROM consent_ledger ORDER BY sequence")
        while let row = try cursor.next() {
            rows += 1
            if let fault = fault(of: row, expecting: rows, after: previous) {
                return .broken(sequence: row.sequence, fault: fault)
            }
            previous = row.digest
        }
        return .intact(rows: rows, head: previous)
    }

    private func fault(of row: ConsentRow, expecting sequence: Int64, after previous: Data) -> ChainVerdict.Fault? {
        if row.sequence != sequence { return .missingRow }
        if row.previous != previous { return .wrongLink }
        if row.commitment != digest(ConsentRow.evidence(number: row.number, words: row.words, salt: row.salt)) {
            return .changedEvidence
        }
        return row.digest == digest(row.chained) ? nil : .changedRow
    }

    private func row(for entry: ConsentEntry, after last: (sequence: Int64, digest: Data)) -> ConsentRow {
        let salt = salt()
        let words = Data(entry.words.utf8)
        let commitment = digest(ConsentRow.evidence(number: entry.number.e164, words: words, salt: salt))
        var row = ConsentRow(
            entry,
            sequence: last.sequence + 1,
            previous: last.digest,
            salt: salt,
            commitment: commitment
        )
        row.digest = digest(row.chained)
        return row
    }

    static func rows(of number: PhoneNumber, in db: Database) throws -> [ConsentRow] {
        try ConsentRow.fetchAll(db.cachedStatement(sql: rowsOfNumber), arguments: [number.e164])
    }

    static let rowsOfNumber = "SELECT * FROM consent_ledger WHERE number = ? ORDER BY sequence"

    private static func last(in db: Database) throws -> (sequence: Int64, digest: Data) {
        let sql = "SELECT sequence, digest FROM consent_ledger ORDER BY sequence DESC LIMIT 1"
        guard let row = try Row.fetchOne(db.cachedStatement(sql: sql)) else { return (0, ConsentRow.firstPrevious) }
        return (row["sequence"], row["digest"])
    }

    /// Sixteen bytes from the system's generator.
    public static func randomSalt() -> Data {
        var generator = SystemRandomNumberGenerator()
        var bytes = ChainBytes()
        for _ in 0..<2 { bytes.append(Int64(bitPattern: generator.next())) }
        return bytes.data
    }
}
