import Admin
import EventIngress
package import Foundation
import GRDB
import Handlers
package import Numbering
package import OptOut
import TelnyxEvents

/// Erases a person from everything kept here, and keeps the suppression.
///
/// UK ICO, "Direct marketing": on objection suppress, do not delete; so the ledger keeps a keyed digest of the number.
package struct PersonEraser: Sendable {
    /// What was erased.
    package struct Report: Hashable, Sendable {
        /// Ledger rows that lost number and words.
        package let ledgerRows: Int
        /// Events that lost number and body.
        package let events: Int
        /// Messages, commands and forwards that were deleted.
        package let effects: Int
        /// Records of how far messages to the number got, which were deleted.
        package let deliveries: Int
        /// Calls, one-time codes and remembered API answers that named the number, which were deleted.
        package let traces: Int
        /// Documents of the person that are still there (faxes, voicemail, files): what is in them is for people to judge.
        package let faxes: [String]
        /// What is in force for the number, after as before.
        package let state: ConsentState
    }

    /// Why nothing was erased.
    package enum Refusal: Error, Hashable, Sendable {
        /// Events of the number are not handled, or dead: one of them may be a STOP.
        case undoneEvents(Int)
        /// A message to the number is about to leave.
        case pendingMessage
    }

    private let writer: any DatabaseWriter
    private let ledger = ConsentDesk.ledger

    /// Works in that storage, which must be open for writing.
    package init(storage: Storage) { self.init(database: storage.database) }

    /// Works in that database.
    init(database: any DatabaseWriter) { writer = database }

    /// Erases a number in one transaction; throws `Refusal` when something of it is still under way.
    package func erase(
        _ number: PhoneNumber,
        signed signature: ConsentClerk.Signature,
        at now: Date
    ) async throws -> Report {
        let event = EventID(prefix: "operator:", digest: UUID().uuidString.lowercased())
        // Freed pages are overwritten, not only unlinked.
        try await writer.writeWithoutTransaction { try $0.execute(sql: "PRAGMA secure_delete = ON") }
        let report = try await writer.write { db in
            let undone = try Journal.undoneEvents(of: number, in: db)
            guard undone == 0 else { throw Refusal.undoneEvents(undone) }
            guard try !Outbox.hasPending(to: number, in: db) else { throw Refusal.pendingMessage }
            let rows = try ledger.erase(
                number,
                event: event,
                author: signature.author,
                reason: signature.reason,
                at: now,
                in: db
            )
            let events = try Journal.erase(number, in: db)
            let calls = try CallBook.erase(number, in: db)
            try ListingBook.erase(number, in: db)
            let outbox = try Outbox.erase(number, events: events, in: db)
            return Report(
                ledgerRows: rows,
                events: events.count,
                effects: outbox.effects,
                deliveries: try DeliveryLog.erase(number, in: db),
                traces: try calls + Verification.erase(number, in: db)
                    + IdempotencyLog.erase(mentioning: number.e164, in: db),
                faxes: try (outbox.faxes + MediaStore.erase(number, in: db)).uniqued(),
                state: try ledger.state(of: number, in: db)
            )
        }
        // Older versions of the pages stand in the write-ahead log until it starts over; a reader may put that off.
        try await writer.writeWithoutTransaction { _ = try $0.checkpoint(.truncate) }
        return report
    }
}

extension [String] {
    /// Each of them once, in order.
    fileprivate func uniqued() -> [String] { Set(self).sorted() }
}
