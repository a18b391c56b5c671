import Foundation
import TelnyxEvents

/// The events Telnyx sends about a message it took: sent, then finalized as delivered.
struct MessageEvents {
    /// The answer to the request that sent it.
    let answer: Data
    let at: Date

    /// One body for each event; none when the answer tells no message.
    var bodies: [Data] {
        // An answer of our own always reads.
        guard case .object(let message)? = (try? JSONValue(json: answer))?["data"] else { return [] }
        return [("message.sent", "sent"), ("message.finalized", "delivered")].map { type, status in
            StandInAnswer.encoded(event(type, payload(message, status: status)))
        }
    }

    private var time: JSONValue { .string(at.formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))) }

    private func payload(_ message: [String: JSONValue], status: String) -> JSONValue {
        var payload = message
        if case .array(let recipients)? = message["to"], case .object(var recipient)? = recipients.first {
            recipient["status"] = .string(status)
            recipient["carrier"] = .string("T-MOBILE USA, INC.")
            payload["to"] = .array([.object(recipient)])
        }
        payload["sent_at"] = time
        if status == "delivered" { payload["completed_at"] = time }
        return .object(payload)
    }

    private func event(_ type: String, _ payload: JSONValue) -> JSONValue {
        .object([
            "data": .object([
                "event_type": .string(type), "id": .string(UUID().uuidString.lowercased()), "occurred_at": time,
                "payload": payload, "record_type": .string("event"),
            ]),
            "meta": .object(["attempt": .integer(1)]),
        ])
    }
}
