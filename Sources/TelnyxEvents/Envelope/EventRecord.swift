import Foundation

/// The part of a JSON body that describes the event, wherever its version and its documentation put it.
///
/// Version 2 wraps it in `data`; several published bodies leave the wrapper out, and some put the payload's fields beside the type.
struct EventRecord {
    /// `data`, or the whole body when there is no such object.
    let fields: JSONFields
    /// `payload`, or the record itself when there is no such object.
    let payload: JSONFields
    /// The type, when there is a usable one.
    let type: EventTypeName?

    init(_ body: JSONValue) {
        let record = JSONFields(body).presentObject("data") ?? JSONFields(body)
        fields = record
        if case .object(let members) = record.members["payload"] {
            payload = JSONFields(members)
        } else {
            payload = record
        }
        type = EventTypeName(received: record.text("event_type"))
    }

    /// Telnyx's id of the event; nil when there is none we could key by.
    var id: EventID? { fields.text("id").flatMap(EventID.init(rawValue:)) }

    /// The event's own instant, else the record's, else the payload's (with the misspelling of the conference samples).
    var occurredAt: Date? {
        fields.date("occurred_at") ?? payload.date("occurred_at") ?? payload.date("occured_at")
            ?? fields.date("created_at")
    }
}
