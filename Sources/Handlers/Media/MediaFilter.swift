package import Foundation
import TelnyxEvents

/// Which kept files are asked for; what is empty or nil does not matter.
package struct MediaFilter: Hashable, Sendable {
    /// The last of the page before: everything after it in the list.
    package struct Place: Hashable, Sendable {
        let receivedAt: Date
        let id: String

        /// The place of a record in the list.
        package init(_ record: MediaRecord) {
            receivedAt = record.receivedAt
            id = record.id
        }

        /// Reads `text`; nil for anything else.
        package init?(_ text: String) {
            let parts = text.split(separator: " ", maxSplits: 1)
            guard parts.count == 2, let instant = Int64(parts[0]) else { return nil }
            receivedAt = Date(unixMicroseconds: instant)
            id = String(parts[1])
        }

        /// The place as text.
        package var text: String { "\(receivedAt.unixMicroseconds) \(id)" }
    }

    /// Kinds.
    package var kinds: Set<MediaKind>
    /// How they ended.
    package var states: Set<MediaState>
    /// From or to this number or address.
    package var party: String?
    /// In this voicemail box.
    package var box: String?
    /// Received then or later.
    package var since: Date?
    /// Received before.
    package var until: Date?

    /// Puts a filter together.
    package init(
        kinds: Set<MediaKind> = [],
        states: Set<MediaState> = [],
        party: String? = nil,
        box: String? = nil,
        since: Date? = nil,
        until: Date? = nil
    ) {
        self.kinds = kinds
        self.states = states
        self.party = party
        self.box = box
        self.since = since
        self.until = until
    }
}
