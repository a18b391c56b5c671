package import Handlers

/// A line of the delivery report, as the API and `messages report --json` give it.
package struct ReportLine: Encodable {
    let sender: String?
    let carrier: String?
    let messages: Int
    let delivered: Int
    let failed: Int
    let unconfirmed: Int
    let underway: Int
    let parts: Int
    let cost: String?
    let currency: String?
    let errors: [String: Int]

    /// Takes what was counted.
    package init(_ line: DeliveryReportLine) {
        sender = line.sender
        carrier = line.carrier
        messages = line.messages
        delivered = line.delivered
        failed = line.failed
        unconfirmed = line.unconfirmed
        underway = line.underway
        parts = line.parts
        cost = line.cost
        currency = line.currency
        errors = line.errors
    }
}
