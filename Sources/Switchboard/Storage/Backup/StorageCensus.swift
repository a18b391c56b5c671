package import Foundation
import GRDB
import OptOut
import TelnyxEvents

/// What a database holds, counted, and whether it is whole.
package struct StorageCensus: Hashable, Sendable {
    /// Events in the journal.
    package let events: Int
    /// Those of them that are not settled.
    package let unsettled: Int
    /// When the newest of them was received.
    package let newestEvent: Date?
    /// Rows of the consent ledger.
    package let ledgerRows: Int64
    /// The digest of the ledger's last row, by which rows cut off its end would show.
    package let ledgerHead: Data
    /// Effects in the outbox.
    package let effects: Int
    /// Documents it knows of: faxes, voicemail, recordings, files of messages.
    package let files: Int

    /// Reads every page and checks every reference; throws `BackupFault.damaged` when anything is not as it should be.
    static func requireWhole(_ reader: any DatabaseReader) throws {
        let faults = try reader.read { db in
            let pages = try String.fetchAll(db, sql: "PRAGMA integrity_check(10)").filter { $0 != "ok" }
            let references = try Row.fetchAll(db, sql: "PRAGMA foreign_key_check").count
            return pages + (references > 0 ? ["\(references.counted("reference")) to rows that are not there"] : [])
        }
        if let fault = faults.first { throw BackupFault.damaged(fault) }
    }

    /// Checks pages, references and every row of the ledger, and counts; throws `BackupFault.damaged` like `requireWhole`.
    init(checking reader: any DatabaseReader) throws {
        try Self.requireWhole(reader)
        switch try ConsentDesk(database: reader).verify() {
        case .broken(let sequence, let fault):
            throw BackupFault.damaged("the consent ledger is broken at row \(sequence): \(fault.rawValue)")
        case .intact(let rows, let head): (ledgerRows, ledgerHead) = (rows, head)
        }
        let counts = try reader.read { db in
            try Row.fetchOne(db, sql: Self.counts)
        }
        events = counts?[0] ?? 0
        unsettled = counts?[1] ?? 0
        newestEvent = (counts?[2] as Int64?).map(Date.init(unixMicroseconds:))
        effects = counts?[3] ?? 0
        files = counts?[4] ?? 0
    }

    private static let counts = """
        SELECT (SELECT count(*) FROM journal),
            (SELECT count(*) FROM journal WHERE state NOT IN ('done', 'dead')),
            (SELECT max(receivedAt) FROM journal),
            (SELECT count(*) FROM outbox),
            (SELECT count(*) FROM media WHERE path IS NOT NULL)
        """
}
