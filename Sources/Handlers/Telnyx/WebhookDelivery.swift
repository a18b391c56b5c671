package import Foundation
import TelnyxEvents

/// What Telnyx remembers of handing one event to us: a row of `GET /webhook_deliveries`.
package struct WebhookDelivery: Hashable, Sendable {
    /// How much of the event the list still has.
    package enum Body: Hashable, Sendable {
        /// The very bytes of an attempt.
        case exact(Data)
        /// The event's fields, put into an envelope again; the bytes that were signed are not known.
        case rebuilt(Data)
        /// What is left ends in the middle, after so many bytes.
        case cut(bytes: Int)
        /// Nothing is left.
        case missing
    }

    /// The event's id.
    package let event: String?
    /// The event's type.
    package let type: String?
    /// When Telnyx first tried.
    package let startedAt: Date?
    /// `delivered` or `failed`, as Telnyx saw it.
    package let status: String
    /// The event.
    package let body: Body

    init?(_ row: JSONValue) {
        guard case .object = row else { return nil }
        status = row["status"]?.text ?? "unknown"
        startedAt = row["started_at"]?.text.flatMap { Date(telnyxTimestamp: $0) }
        let webhook = row["webhook"]
        var sent: [Data] = []
        if case .array(let attempts)? = row["attempts"] {
            sent = attempts.compactMap { $0["http"]?["request"]?["body"]?.text.map { Data($0.utf8) } }
        }
        // The list keeps 10 kB of a request; a longer one no longer is JSON.
        let exact = sent.first { (try? JSONValue(json: $0)) != nil }
        let record = exact.flatMap { try? JSONValue(json: $0)["data"] } ?? webhook
        event = record?["id"]?.text ?? webhook?["id"]?.text
        type = record?["event_type"]?.text ?? webhook?["event_type"]?.text
        body = exact.map(Body.exact) ?? Self.rebuilt(webhook) ?? Self.remains(of: webhook, sent)
    }

    private static func rebuilt(_ webhook: JSONValue?) -> Body? {
        guard let webhook, case .object? = webhook["payload"], webhook["id"]?.text != nil else { return nil }
        let encoder = JSONEncoder()
        encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
        let envelope = JSONValue.object([
            "data": webhook, "meta": .object(["recovered_from": .string("webhook_deliveries")]),
        ])
        // Plain values without non-finite numbers always encode.
        return (try? encoder.encode(envelope)).map(Body.rebuilt)
    }

    private static func remains(of webhook: JSONValue?, _ sent: [Data]) -> Body {
        if let longest = sent.map(\.count).max() { return .cut(bytes: longest) }
        if let text = webhook?.text ?? webhook?["payload"]?.text { return .cut(bytes: text.utf8.count) }
        return .missing
    }
}

/// One page of `GET /webhook_deliveries`.
package struct WebhookDeliveryPage: Hashable, Sendable {
    /// The rows.
    package let rows: [WebhookDelivery]
    /// How many pages there are.
    package let pageCount: Int

    init?(_ body: JSONValue) {
        guard case .array(let entries)? = body["data"] else { return nil }
        rows = entries.compactMap(WebhookDelivery.init)
        if case .integer(let pages)? = body["meta"]?["total_pages"] { pageCount = Int(pages) } else { pageCount = 1 }
    }
}
