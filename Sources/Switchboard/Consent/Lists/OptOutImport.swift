import Crypto
import EventIngress
package import Foundation
import GRDB
package import OptOut
import TelnyxEvents

/// Reads a list of numbers to be blocked into the ledger: all of it, or nothing when a line is bad.
///
/// The whole file is checked before the first row is written, and then it is one transaction: an import that was killed has
/// left nothing. Only a long list beside a running server is appended in groups, so that the server keeps its turn at the
/// database; such an import is completed by running it again, because a line that is there already changes nothing.
package struct OptOutImport: Sendable {
    /// One line that cannot be used.
    package struct BadLine: Hashable, Sendable {
        /// Its number, from 1.
        package let line: Int
        /// Why.
        package let reason: String
    }

    /// What came of the lines.
    package struct Totals: Hashable, Sendable {
        /// Records read.
        package var records = 0
        /// Rows that are new in the ledger, or would be.
        package var added = 0
        /// Records that stand there already.
        package var known = 0
        /// Records that cannot be used.
        package var bad = 0
    }

    /// Rows in one transaction of many: about a tenth of a second's work.
    private static let group = 2000
    /// So many rows are one transaction beside a running server too: about a second, which its clients do not notice.
    package static let longestAtOnce = 20_000

    private let path: String
    private let scope: ConsentScope
    private let signature: ConsentClerk.Signature
    private let now: Date
    private let ledger = ConsentDesk.ledger

    /// Reads the file at `path`; `scope` is for lines that name none.
    package init(path: String, scope: ConsentScope, signed signature: ConsentClerk.Signature, at now: Date) {
        self.path = path
        self.scope = scope
        self.signature = signature
        self.now = now
    }

    /// Reads the whole file and calls `bad` for each line that cannot be used; `progress` gets the bytes read so far.
    package func check(progress: (Int) -> Void, bad: (BadLine) throws -> Void) throws -> Totals {
        var totals = Totals()
        try forEachRecord(progress: progress) { record in
            totals.records += 1
            if case .failure(let fault) = number(in: record) {
                totals.bad += 1
                try bad(BadLine(line: record.line, reason: fault.description))
            }
        }
        return totals
    }

    /// Appends what is new; to be called when `check` found nothing bad.
    ///
    /// `atOnce` makes it all one transaction, during which nobody else writes.
    package func carryOut(in storage: Storage, atOnce: Bool, progress: (Int) -> Void) throws -> Totals {
        guard !atOnce else {
            return try storage.database.write { db in
                var totals = Totals()
                try forEachEntry(progress: progress) { try append([$0], to: &totals, in: db) }
                return totals
            }
        }
        var totals = Totals()
        var waiting: [ConsentEntry] = []
        func appendWaiting() throws {
            try storage.database.write { try append(waiting, to: &totals, in: $0) }
            waiting.removeAll(keepingCapacity: true)
        }
        try forEachEntry(progress: progress) { entry in
            waiting.append(entry)
            if waiting.count == Self.group { try appendWaiting() }
        }
        try appendWaiting()
        return totals
    }

    private func append(_ entries: [ConsentEntry], to totals: inout Totals, in db: Database) throws {
        for entry in entries {
            totals.records += 1
            if try ledger.append(entry, in: db) { totals.added += 1 } else { totals.known += 1 }
        }
    }

    /// Says what `carryOut` would do; without a storage everything is new.
    package func rehearse(in storage: Storage?, progress: (Int) -> Void) throws -> Totals {
        var totals = Totals()
        try forEachEntry(progress: progress) { entry in
            totals.records += 1
            let isKnown = try storage?.database.read { try ledger.holds(entry, in: $0) } ?? false
            if isKnown { totals.known += 1 } else { totals.added += 1 }
        }
        return totals
    }

    private func forEachEntry(progress: (Int) -> Void, _ body: (ConsentEntry) throws -> Void) throws {
        try forEachRecord(progress: progress) { record in
            let number = try number(in: record).get()
            let digest = SHA256.hash(data: Data(number.identity.utf8)).hexadecimal
            let event = EventID(prefix: "import:", digest: digest)
            try body(number.entry(event: event, author: signature.author, reason: signature.reason, at: now))
        }
    }

    private func forEachRecord(progress: (Int) -> Void, _ body: (ListRecord) throws -> Void) throws {
        var file = try ListFile(path: path)
        while let record = try file.next() {
            try body(record)
            progress(file.position)
        }
    }

    private func number(in record: ListRecord) -> Result<ImportedNumber, ListFault> {
        record.content.flatMap { fields in
            do throws(ListFault) {
                return .success(try ImportedNumber(fields, scope: scope, now: now))
            } catch {
                return .failure(error)
            }
        }
    }
}
