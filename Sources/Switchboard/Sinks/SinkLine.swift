package import Foundation
import Handlers

/// One sink as `sinks list` shows it.
package struct SinkLine: Sendable, Encodable {
    /// Its name.
    package let name: String
    /// `http`, `file` or `stdout`; nil when it is configured no more.
    package let kind: String?
    /// Where events go, without secrets.
    package let place: String?
    /// What it wants.
    package let events: [String]
    /// `on`, `disabled` (it answered 410) or `unknown` (not configured).
    package let state: String
    /// Since when it is disabled.
    package let disabledSince: Date?
    /// What it answered then.
    package let reason: String?
    /// Rows that wait.
    package let waiting: Int
    /// When the oldest of them was decided.
    package let oldest: Date?
    /// Why the last attempt at the first row did not end well.
    package let lastError: String?
    /// What receivers verify by, for Ed25519 keys.
    package let publicKeys: [String]

    init(
        destination: Destination,
        sink: SinkConfiguration?,
        halt: DestinationHalt?,
        backlog: OutboxBacklog?,
        lastError: String?
    ) {
        name = sink?.name ?? destination.sinkName ?? destination.rawValue
        place = sink?.target.place
        events = sink?.events ?? []
        state = halt != nil ? "disabled" : sink == nil ? "unknown" : "on"
        disabledSince = halt?.since
        reason = halt?.reason
        waiting = backlog?.pending ?? 0
        oldest = backlog?.oldest
        self.lastError = lastError
        switch sink?.target {
        case .http(_, let secrets, _):
            kind = "http"
            publicKeys = secrets.compactMap { SinkSecret($0.exposed)?.publicKey }
        case .file: (kind, publicKeys) = ("file", [])
        case .standardOutput: (kind, publicKeys) = ("stdout", [])
        case nil: (kind, publicKeys) = (nil, [])
        }
    }
}
