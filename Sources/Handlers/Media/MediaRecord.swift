package import Foundation
package import TelnyxEvents

/// What is known about one kept file, and what became of one that is not kept: a row, and the sidecar beside the file.
package struct MediaRecord: Hashable, Sendable, Codable, Identifiable {
    /// What it is kept under.
    package var id: String
    /// What sort of file.
    package var kind: MediaKind
    /// How it ended.
    package var state: MediaState
    /// The event that announced it.
    package var event: String
    /// Who it is from, as text.
    package var from: String?
    /// Who it is to, as text.
    package var to: String?
    /// Where it is, relative to the directory of its kind; nil when there is none.
    package var path: String?
    /// Its length.
    package var bytes: Int?
    /// The hash of its content in lowercase hexadecimal.
    package var sha256: String?
    /// Its media type, by its content; nil for what was put apart.
    package var contentType: String?
    /// Its pages, counted; nil where nobody could, or where there are none.
    package var pages: Int?
    /// Its pages according to the event.
    package var announcedPages: Int?
    /// The voicemail box; nil for anything else.
    package var box: String?
    /// The call it was made in.
    package var call: String?
    /// How long it is, as Telnyx said.
    package var seconds: Int?
    /// The message it came with.
    package var message: String?
    /// The host it was fetched from.
    package var source: String?
    /// Why it is not kept.
    package var reason: String?
    /// What is odd about it, though it is kept.
    package var remark: String?
    /// When the event was received.
    package var receivedAt: Date
    /// When it was kept, put apart or given up.
    package var settledAt: Date
    /// When it was deleted.
    package var removedAt: Date?

    /// What is known before anything is fetched, as `lost`.
    init(_ fetch: MediaFetch, event: EventID, at now: Date) {
        id = fetch.id
        kind = fetch.kind
        state = .lost
        self.event = event.rawValue
        from = fetch.from
        to = fetch.to
        announcedPages = fetch.pages
        box = fetch.box
        call = fetch.call
        seconds = fetch.seconds
        message = fetch.message
        receivedAt = fetch.receivedAt ?? now
        settledAt = now
    }
}

extension MediaRecord {
    /// What sinks are told about a recording.
    package var facts: JSONValue {
        var facts: [String: JSONValue] = ["recording": .string(id), "state": .string(state.rawValue)]
        let texts = [
            "path": path, "sha256": sha256, "contentType": contentType, "box": box, "call": call, "from": from,
            "to": to,
        ]
        for (name, text) in texts { facts[name] = text.map(JSONValue.string) }
        facts["bytes"] = bytes.map { .integer(Int64($0)) }
        facts["seconds"] = seconds.map { .integer(Int64($0)) }
        return .object(facts)
    }
}
