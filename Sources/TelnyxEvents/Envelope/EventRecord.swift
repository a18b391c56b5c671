import Foundation

/// The part of a JSON body that describes the event, wherever its version and its documentation put it.
///
/// Version 2 wraps it in `data`; several published bodies leave the wrapper out, and some put the payload's fields beside the type.
struct EventRecord {
    /// `data`, or the whole body.
    let fields: JSONFields
    /// `payload`, or the record itself when there is no such object.
    let payload: JSONFields
    /// The type, when there is a usable one.
    let type: EventTypeName?

    /// Every member name that is read here.
    static let names: Set<String> = ["data", "payload", "event_type", "id", "occurred_at", "occured_at", "created_at"]

    init(_ body: JSONValue) {
        let record = Self.record(in: body)
        fields = record
        if case .object(let members) = record.members["payload"] {
            payload = JSONFields(members)
        } else {
            payload = record
        }
        type = EventTypeName(received: record.text("event_type"))
    }

    /// `data` unless only the body itself has a type.
    private static func record(in body: JSONValue) -> JSONFields {
        guard case .object(let data) = body["data"] else { return JSONFields(body) }
        let isBare = data["event_type"] == nil && body["event_type"] != nil
        return isBare ? JSONFields(body) : JSONFields(data)
    }

    /// Telnyx's id of the event; nil when there is none we could key by.
    var id: EventID? { fields.text("id").flatMap(EventID.init(rawValue:)) }

    /// The event's own instant, else the record's, else the payload's (with the misspelling of the conference samples).
    var occurredAt: Date? {
        fields.date("occurred_at") ?? payload.date("occurred_at") ?? payload.date("occured_at")
            ?? fields.date("created_at")
    }
}
