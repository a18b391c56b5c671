import Crypto
import EventIngress
package import Foundation
package import GRDB
package import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// Brings the opt-outs Telnyx holds into our ledger; it never lifts one.
package struct CarrierReconciliation: Sendable {
    /// What came of the list.
    package struct Totals: Hashable, Sendable {
        /// Rows of the list.
        package var rows = 0
        /// Ledger rows that are new.
        package var added = 0
        /// Rows that name no number of a person.
        package var passedOver = 0
    }

    private let telnyx: TelnyxClient
    private let writer: any DatabaseWriter
    private let ownNumbers: Set<String>
    private let ledger = ConsentDesk.ledger

    /// Reads from that API into that database; `ownNumbers` are never blocked.
    package init(telnyx: TelnyxClient, writer: any DatabaseWriter, ownNumbers: Set<String>) {
        self.telnyx = telnyx
        self.writer = writer
        self.ownNumbers = ownNumbers
    }

    /// Reads the whole list, page by page, each page one transaction; running it again changes nothing.
    ///
    /// Throws `TelnyxError` when the API does not answer; what was read until then stays.
    package func run(at now: Date, isRehearsal: Bool = false) async throws -> Totals {
        var totals = Totals()
        var number = 1
        while true {
            let page = try await telnyx.optOuts(page: number)
            totals.rows += page.rows.count
            let found = page.rows.map { entries(of: $0, at: now) }
            totals.passedOver += found.count(where: \.isEmpty)
            let all = found.flatMap(\.self)
            totals.added +=
                try await isRehearsal
                ? writer.read { db in try all.count { try !ledger.holds($0, in: db) } }
                : writer.write { db in try all.count { try ledger.append($0, in: db) } }
            guard number < page.pageCount, !page.rows.isEmpty else { return totals }
            number += 1
        }
    }

    /// Telnyx's documentation does not say which end of a row is the person: whoever is not known to be ours is blocked.
    private func entries(of row: CarrierOptOutPage.Row, at now: Date) -> [ConsentEntry] {
        let ends: [(person: String?, ours: String?)] = [(row.from, row.to), (row.to, row.from)]
        return ends.compactMap { end in
            guard let person = end.person, !ownNumbers.contains(person), let number = PhoneNumber(e164: person) else {
                return nil
            }
            let text = [row.from, row.to, row.messagingProfileID, row.createdAt, person].map { $0 ?? "" }
            let digest = SHA256.hash(data: Data(text.joined(separator: "\u{1F}").utf8)).hexadecimal
            let scope = row.messagingProfileID.map(ConsentScope.profile) ?? end.ours.map(ConsentScope.sender)
            let at = row.createdAt.flatMap { Date(telnyxTimestamp: $0) } ?? now
            return ConsentEntry(
                event: EventID(prefix: "telnyx-optout:", digest: digest),
                number: number,
                kind: .optOut,
                scope: scope ?? .everything,
                source: .api,
                sender: end.ours,
                profile: row.messagingProfileID,
                words: row.keyword ?? "",
                rule: "telnyx.messaging_optouts",
                ruleVersion: "1",
                at: min(at, now),
                recordedAt: now
            )
        }
    }
}
