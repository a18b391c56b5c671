import Crypto
import EventIngress
import Foundation
import GRDB
package import Numbering
package import OptOut

/// Questions about consent, asked of the stored ledger.
package struct ConsentDesk: Sendable {
    private let reader: any DatabaseReader
    private let ledger = ConsentDesk.ledger

    /// Asks that storage.
    package init(storage: Storage) { self.init(database: storage.database) }

    /// Asks that database.
    init(database: any DatabaseReader) { reader = database }

    /// The ledger with SHA-256 for its chain.
    package static var ledger: ConsentLedger {
        ConsentLedger(digest: { Data(SHA256.hash(data: $0)) })
    }

    /// The send gate over that ledger, the journal's unsettled messages, and the limits and quiet hours configured.
    static func gate(for messaging: MessagingConfiguration) -> SendGate {
        SendGate(ledger: ledger, limits: messaging.limits, quietHours: messaging.quietHours.policy) {
            db,
            number,
            event in
            try Journal.hasUnsettledInbound(from: number, excluding: event, in: db)
        }
    }

    /// The numbers that are blocked now, in order of number, at most `limit` of them.
    package func blocked(after number: PhoneNumber? = nil, limit: Int = .max) throws -> [BlockedNumber] {
        try reader.read { try ledger.currentBlocks(after: number, limit: limit, in: $0) }
    }

    /// Calls `body` with every number that is blocked now, in order of number, in pages, however many there are.
    package func forEachBlocked(limit: Int = .max, _ body: (BlockedNumber) throws -> Void) throws {
        var left = limit
        var last: PhoneNumber?
        while left > 0 {
            let count = min(left, 1000)
            let page = try reader.read { try ledger.currentBlocks(after: last, limit: count, in: $0) }
            try page.forEach(body)
            guard page.count == count else { return }
            last = page.last?.number
            left -= count
        }
    }

    /// The persons who were erased and are blocked.
    package func erasedBlocks() throws -> [ErasedBlock] {
        try reader.read { try ledger.erasedBlocks(in: $0) }
    }

    /// What one number's rows add up to now.
    package func state(of number: PhoneNumber) throws -> ConsentState {
        try reader.read { try ledger.state(of: number, in: $0) }
    }

    /// Every row of one number in order of arrival.
    package func history(of number: PhoneNumber) throws -> [ConsentRecord] {
        try reader.read { try ledger.history(of: number, in: $0) }
    }

    /// The doubtful opt-outs nobody has decided yet, the longest waiting first.
    package func openReviews(limit: Int = .max) throws -> [OpenReview] {
        try reader.read { try ledger.openReviews(limit: limit, in: $0) }
    }

    /// Checks the whole chain.
    package func verify() throws -> ChainVerdict {
        try reader.read { try ledger.verify(in: $0) }
    }
}
