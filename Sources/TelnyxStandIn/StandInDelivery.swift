package import Foundation
package import TelnyxEvents

/// An attempt to hand an event over that the stand-in remembers, as `GET /v2/webhook_deliveries` lists it.
///
/// As JSON for `POST /_stand-in/deliveries`: `{"event":{"data":{…}},"startedAt":"2026-11-20T15:00:00Z"}`.
package struct StandInDelivery: Hashable, Sendable, Codable {
    /// The body as it was posted, or was to be.
    package let event: JSONValue
    /// When it was first tried; the time it is told to the stand-in when absent.
    package let startedAt: Date?
    /// `delivered` or `failed`.
    package let status: String?
    /// So many bytes of the event are left, and no fields; everything when absent.
    package let cutAfter: Int?

    /// Puts a delivery together.
    package init(event: JSONValue, startedAt: Date?, status: String? = nil, cutAfter: Int? = nil) {
        self.event = event
        self.startedAt = startedAt
        self.status = status
        self.cutAfter = cutAfter
    }

    /// The row of the list, in the shape of the API's documentation.
    func row(number: Int) -> JSONValue {
        let time = JSONValue.string((startedAt ?? .distantPast).formatted(.iso8601))
        var request: [String: JSONValue] = [
            "url": .string("https://example.com/webhooks"), "headers": .array([]),
        ]
        var webhook = event["data"] ?? .null
        if let cutAfter {
            let text = String(decoding: StandInAnswer.encoded(event).prefix(cutAfter), as: UTF8.self)
            request["body"] = .string(text)
            webhook = .object([
                "id": event["data"]?["id"] ?? .null, "event_type": event["data"]?["event_type"] ?? .null,
                "record_type": .string("event"),
            ])
        }
        return .object([
            "id": .string("delivery-\(number)"), "record_type": .string("webhook_delivery"),
            "status": .string(status ?? "failed"), "webhook": webhook, "started_at": time, "finished_at": time,
            "attempts": .array([
                .object([
                    "status": .string(status ?? "failed"), "started_at": time, "finished_at": time,
                    "http": .object(["request": .object(request)]), "errors": .array([]),
                ])
            ]),
        ])
    }
}
