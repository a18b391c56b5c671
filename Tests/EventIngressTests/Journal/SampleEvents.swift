import Foundation
import TelnyxEvents

/// Made-up events with bodies as small as they can be.
enum SampleEvents {
    static let start = Date(timeIntervalSince1970: 1_800_000_000)

    static func message(_ id: String, from number: String = "+15550100001", text: String = "hello") throws
        -> EventEnvelope
    {
        try EventEnvelope(json: messageBody(id, from: number, text: text), digest: "0")
    }

    static func messageBody(
        _ id: String,
        from number: String = "+15550100001",
        text: String = "hello",
        attempt: Int = 1
    ) -> Data {
        Data(
            """
            {"data":{"event_type":"message.received","id":"\(id)","occurred_at":"2026-11-21T10:00:00.000+00:00",
            "payload":{"direction":"inbound","from":{"phone_number":"\(number)"},"to":[{"phone_number":"+15550109999"}],
            "text":"\(text)"},"record_type":"event"},"meta":{"attempt":\(attempt)}}
            """.utf8
        )
    }

    static func call(_ id: String, session: String = "s1", type: String = "call.answered") throws -> EventEnvelope {
        let body = """
            {"data":{"event_type":"\(type)","id":"\(id)","payload":{"call_session_id":"\(session)"}}}
            """
        return try EventEnvelope(json: Data(body.utf8), digest: "0")
    }

    static func fax(_ id: String, fax: String) throws -> EventEnvelope {
        let body = """
            {"data":{"event_type":"fax.received","id":"\(id)","payload":{"fax_id":"\(fax)","direction":"inbound"}}}
            """
        return try EventEnvelope(json: Data(body.utf8), digest: "0")
    }

    static func id(_ text: String) throws -> EventID {
        guard let id = EventID(rawValue: text) else { throw NoID() }
        return id
    }

    struct NoID: Error {}
}
