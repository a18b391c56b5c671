package import Foundation
import GRDB
import TelnyxEvents

/// What is known of one message to one recipient.
package struct Delivered: Hashable, Sendable {
    /// Telnyx's id of the message.
    package let message: String
    /// Whom it went to.
    package let number: String
    /// Our number or name.
    package let sender: String?
    /// The recipient's carrier.
    package let carrier: String?
    /// The status in Telnyx's words, such as `delivered`.
    package let status: String
    /// The first error.
    package let errorCode: String?
    /// The first error in words.
    package let errorTitle: String?
    /// Parts that were billed.
    package let parts: Int?
    /// Decimal text; nil for further recipients of one message, and when no event told.
    package let cost: String?
    /// ISO 4217.
    package let currency: String?
    /// When the carrier took it.
    package let sentAt: Date?
    /// When its fate was known.
    package let settledAt: Date?

    init(row: Row) {
        message = row["message"]
        number = row["number"]
        sender = row["sender"]
        carrier = row["carrier"]
        status = row["status"]
        errorCode = row["errorCode"]
        errorTitle = row["errorTitle"]
        parts = row["parts"]
        currency = row["currency"]
        cost = (row["costNano"] as Int64?).map(Self.decimal)
        sentAt = (row["sentAt"] as Int64?).map(Date.init(unixMicroseconds:))
        settledAt = (row["settledAt"] as Int64?).map(Date.init(unixMicroseconds:))
    }

    /// Billionths as decimal text without needless zeros, at least four digits behind the point.
    static func decimal(nano: Int64) -> String {
        let digits = String(abs(nano))
        let padded = String(repeating: "0", count: max(0, 10 - digits.count)) + digits
        var fraction = padded.suffix(9)
        while fraction.count > 4, fraction.last == "0" { fraction.removeLast() }
        return (nano < 0 ? "-" : "") + padded.dropLast(9) + "." + fraction
    }
}
