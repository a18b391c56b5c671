import Foundation

@testable import Switchboard

/// An event of the load: what is posted and what it asks for.
struct LoadEvent: Sendable {
    let id: String
    let number: String?
    let wish: CrashHistory.Post.Wish
    let body: Data

    /// What is posted; the name brings the answer back to the event.
    var fixture: Fixture { Fixture(name: id, kind: .json, body: body) }

    private init(
        _ serial: Int,
        type: String,
        number: String? = nil,
        wish: CrashHistory.Post.Wish,
        payload: [String: Any]
    ) throws {
        id = Self.id(serial)
        self.number = number
        self.wish = wish
        let now = Date().formatted(Date.ISO8601FormatStyle(includingFractionalSeconds: true))
        let data: [String: Any] = [
            "record_type": "event", "event_type": type, "id": id, "occurred_at": now, "payload": payload,
        ]
        body = try JSONSerialization.data(withJSONObject: ["data": data, "meta": ["attempt": 1]], options: .sortedKeys)
    }

    /// A text to a number of ours that no other event is sent to, so that an answer tells what it answers.
    static func message(_ serial: Int, from number: String, text: String) throws -> LoadEvent {
        let own = "+4930\(String(format: "%08d", serial))"
        let payload: [String: Any] = [
            "record_type": "message", "direction": "inbound", "type": "SMS", "id": Self.id(serial), "text": text,
            "from": ["phone_number": number], "to": [["phone_number": own, "status": "webhook_delivered"]],
        ]
        let wish: CrashHistory.Post.Wish = text == "STOP" ? .stop : .act("\(own)>\(number)")
        return try LoadEvent(serial, type: "message.received", number: number, wish: wish, payload: payload)
    }

    /// The first event of a call, which has to be answered.
    static func call(_ serial: Int) throws -> LoadEvent {
        try LoadEvent(
            serial,
            type: "call.initiated",
            wish: .act("leg-\(serial)/answer"),
            payload: leg(serial).merging(["state": "parked", "client_state": NSNull()]) { $1 }
        )
    }

    /// A later event of a call, which is only handed on.
    static func callEnd(_ serial: Int, ofCall call: Int) throws -> LoadEvent {
        let payload = leg(call).merging(["hangup_cause": "normal_clearing", "hangup_source": "caller"]) { $1 }
        return try LoadEvent(serial, type: "call.hangup", wish: .nothing, payload: payload)
    }

    /// A fax that waits to be fetched at the stand-in.
    static func fax(_ serial: Int, origin: String) throws -> LoadEvent {
        let id = "fax-\(serial)"
        let payload: [String: Any] = [
            "fax_id": id, "direction": "inbound", "status": "received", "page_count": 1, "from": "+16132484850",
            "to": "+17733372863", "connection_id": "1447842681660114324",
            "media_url": "\(origin)/media/faxes/\(id)?link=1",
        ]
        return try LoadEvent(serial, type: "fax.received", wish: .nothing, payload: payload)
    }

    private static func leg(_ serial: Int) -> [String: Any] {
        [
            "call_control_id": "leg-\(serial)", "call_leg_id": "leg-\(serial)", "call_session_id": "call-\(serial)",
            "connection_id": "2963572552552678752", "direction": "incoming", "from": "+15125550146",
            "to": "+15125550170",
        ]
    }

    private static func id(_ serial: Int) -> String {
        "c0ffee00-0000-4000-8000-\(String(format: "%012x", serial))"
    }
}
