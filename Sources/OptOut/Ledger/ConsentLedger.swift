public import Foundation
public import GRDB
import Metrics
public import Numbering
import TelnyxEvents

/// The evidence of who agreed to what and when, kept in rows that are only ever appended, each chained to the last.
///
/// Reading and appending happen in the caller's transaction, so that a decision and its evidence are one.
public struct ConsentLedger: Sendable {
    let digest: @Sendable (Data) -> Data
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
        try append(entry, isErasure: false, in: db)
    }

    /// The row that records an erasure names the person by digest alone.
    @discardableResult
    func append(_ entry: ConsentEntry, isErasure: Bool, in db: Database) throws -> Bool {
        let subject = try subject(of: entry.number, in: db)
        let isKnown =
            try isErasure || Bool.fetchOne(db.cachedStatement(sql: Self.anyErased), arguments: [subject]) == true
        let row = row(
            for: entry,
            of: isErasure ? nil : entry.number,
            subject: isKnown ? subject : nil,
            after: try Self.last(in: db)
        )
        try db.cachedStatement(sql: Self.insert).execute(arguments: [
            row.sequence, row.event, row.number, row.subject, row.kind, row.scope, row.source, row.sender, row.profile,
            row.words, row.rule, row.ruleVersion, row.language, row.actor, row.reason, row.at, row.recordedAt, row.salt,
            row.commitment, row.previous, row.digest,
        ])
        guard db.changesCount == 1 else { return false }
        let labels = [("kind", entry.kind.rawValue), ("source", entry.source.rawValue)]
        Counter(label: "hookswitch_consent_entries_total", dimensions: labels).increment()
        return true
    }

    /// Whether an entry stands there already, as `append` would find.
    public func holds(_ entry: ConsentEntry, in db: Database) throws -> Bool {
        let statement = try db.cachedStatement(sql: Self.standing)
        let subject = try subject(of: entry.number, in: db)
        return try Bool.fetchOne(
            statement,
            arguments: [entry.event.rawValue.storable, entry.number.e164, subject, entry.scope.rawValue.storable]
        ) ?? false
    }

    /// What the number's rows add up to now.
    public func state(of number: PhoneNumber, in db: Database) throws -> ConsentState {
        let statement = try db.cachedStatement(sql: Self.stepsOfNumber)
        let rows = try Row.fetchAll(statement, arguments: [number.e164, subject(of: number, in: db)])
        return .folding(try rows.map { try ConsentStep(row: $0) })
    }

    /// Every row of a number in order of arrival, with the exact words where they were not erased.
    public func history(of number: PhoneNumber, in db: Database) throws -> [ConsentRecord] {
        let statement = try db.cachedStatement(sql: Self.rowsOfNumber)
        return try ConsentRow.fetchAll(statement, arguments: [number.e164, subject(of: number, in: db)])
            .map { try $0.record(of: number) }
    }

    /// The numbers that are blocked now, in order of number, after one given number, at most `limit` of them.
    ///
    /// Persons who were erased and never came back are in `erasedBlocks`.
    public func currentBlocks(
        after number: PhoneNumber? = nil,
        limit: Int = .max,
        in db: Database
    ) throws -> [BlockedNumber] {
        let sql = """
            SELECT \(ConsentStep.columns), number, subject FROM consent_ledger WHERE number > ? ORDER BY number, sequence
            """
        let cursor = try Row.fetchCursor(db, sql: sql, arguments: [number?.e164 ?? ""])
        var found: [BlockedNumber] = []
        var current: (number: String, subject: Data?, steps: [ConsentStep])?
        func close() throws {
            guard let current, let number = PhoneNumber(e164: current.number) else { return }
            let erased = try current.subject.map { try erasedSteps(of: $0, in: db) } ?? []
            let state = ConsentState.folding(erased + current.steps)
            if state.isBlocked { found.append(BlockedNumber(number: number, blocks: state.blocks)) }
        }
        while found.count < limit, let row = try cursor.next() {
            let number: String = row[8]
            if current?.number != number {
                try close()
                current = (number, row[9], [])
            }
            current?.steps.append(try ConsentStep(row: row))
        }
        if found.count < limit { try close() }
        return found
    }

    /// The doubtful opt-outs nobody has decided yet, the longest waiting first, at most `limit` of them.
    public func openReviews(limit: Int = .max, in db: Database) throws -> [OpenReview] {
        let sql = "SELECT DISTINCT number FROM consent_ledger WHERE kind = 'review' AND number IS NOT NULL"
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

    /// Checks every row against its digest and every link, and that every erasure is on record; reads the whole ledger.
    public func verify(in db: Database) throws -> ChainVerdict {
        var previous = ConsentRow.firstPrevious
        var rows: Int64 = 0
        var erased: Set<Int64> = []
        let cursor = try ConsentRow.fetchCursor(db, sql: "SELECT * FROM consent_ledger ORDER BY sequence")
        while let row = try cursor.next() {
            rows += 1
            if let fault = fault(of: row, expecting: rows, after: previous) {
                return .broken(sequence: row.sequence, fault: fault)
            }
            if row.isErased { erased.insert(row.sequence) }
            if row.kind == ConsentKind.erasure.rawValue, let words = row.words {
                erased.subtract(ErasureList(text: String(decoding: words, as: UTF8.self)).sequences)
            }
            previous = row.digest
        }
        if let sequence = erased.min() { return .broken(sequence: sequence, fault: .unrecordedErasure) }
        return .intact(rows: rows, head: previous)
    }

    private func fault(of row: ConsentRow, expecting sequence: Int64, after previous: Data) -> ChainVerdict.Fault? {
        if row.sequence != sequence { return .missingRow }
        if row.previous != previous { return .wrongLink }
        // Of an erased row only the commitment is left, and the row's digest covers that.
        if !row.isErased,
            row.commitment != digest(ConsentRow.evidence(number: row.number, words: row.words, salt: row.salt))
        {
            return .changedEvidence
        }
        return row.digest == digest(row.chained) ? nil : .changedRow
    }

    private func row(
        for entry: ConsentEntry,
        of number: PhoneNumber?,
        subject: Data?,
        after last: (sequence: Int64, digest: Data)
    ) -> ConsentRow {
        let salt = salt()
        let words = Data(entry.words.utf8)
        let commitment = digest(ConsentRow.evidence(number: number?.e164, words: words, salt: salt))
        var row = ConsentRow(
            entry,
            number: number,
            subject: subject,
            sequence: last.sequence + 1,
            previous: last.digest,
            salt: salt,
            commitment: commitment
        )
        row.digest = digest(row.chained)
        return row
    }

    static let rowsOfNumber = ofNumber("*")
    static let stepsOfNumber = ofNumber(ConsentStep.columns)

    /// Rows with the number in them, and those it was erased from.
    private static func ofNumber(_ columns: String) -> String {
        """
        SELECT \(columns) FROM consent_ledger WHERE number = ?1
        UNION ALL
        SELECT \(columns) FROM consent_ledger WHERE subject = ?2 AND number IS NULL
        ORDER BY sequence
        """
    }

    private static let standing = """
        SELECT EXISTS (SELECT 1 FROM consent_ledger WHERE event = ?1
            AND (number = ?2 OR (number IS NULL AND subject = ?3)) AND scope = ?4)
        """
    static let anyErased = "SELECT EXISTS (SELECT 1 FROM consent_ledger WHERE subject = ?)"

    private static let insert = """
        INSERT INTO consent_ledger (sequence, event, number, subject, kind, scope, source, sender, profile, words, rule,
            rule_version, language, actor, reason, at, recorded_at, salt, commitment, previous, digest)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """

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
