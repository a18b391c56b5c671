import Foundation
import GRDB

/// How far the messages from one sender over one carrier got.
package struct DeliveryReportLine: Hashable, Sendable {
    /// What lines are told apart by.
    struct Key: Hashable {
        let sender: String?
        let carrier: String?
        let currency: String?

        init(row: Row) {
            sender = row["sender"]
            carrier = row["carrier"]
            currency = row["currency"]
        }
    }

    /// Our number or name; nil when the events did not say.
    package let sender: String?
    /// The recipients' carrier, as Telnyx names it; nil when the events did not say.
    package let carrier: String?
    /// Messages that left, counted once for each recipient.
    package let messages: Int
    /// On the handset, or read.
    package let delivered: Int
    /// Refused or lost on the way.
    package let failed: Int
    /// The carrier does not say.
    package let unconfirmed: Int
    /// Nothing final heard yet.
    package let underway: Int
    /// Parts that were billed.
    package let parts: Int
    /// What they cost together, exact to a billionth, as decimal text; nil when no event told.
    package let cost: String?
    /// ISO 4217; nil when no event told.
    package let currency: String?
    /// Telnyx's error codes with the number of messages each was the first error of.
    package let errors: [String: Int]

    init(row: Row, errors: [String: Int]) {
        sender = row["sender"]
        carrier = row["carrier"]
        messages = row["messages"]
        delivered = row["delivered"]
        failed = row["failed"]
        unconfirmed = row["unconfirmed"]
        underway = row["underway"]
        parts = row["parts"]
        currency = row["currency"]
        cost = currency == nil ? nil : Delivered.decimal(nano: row["costNano"])
        self.errors = errors
    }
}
