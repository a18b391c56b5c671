import Foundation
import TelnyxEvents

/// An event about to be written down.
struct NewEvent: Sendable {
    let envelope: EventEnvelope
    let receivedAt: Date

    /// Roughly what it holds in memory while it waits.
    var bytes: Int { envelope.body.count + 512 }
}
