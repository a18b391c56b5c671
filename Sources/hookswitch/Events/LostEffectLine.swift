import EventIngress
import Foundation
import Handlers
import TelnyxEvents

/// An effect that ended badly, as `events dead --json` prints it: `id` is the event's.
struct LostEffectLine: Encodable {
    let id: String
    let effect: String
    let kind: String
    let destination: String
    let state: String
    let attempts: Int
    let lastError: String?

    init(_ record: EffectRecord) {
        id = record.event.rawValue
        effect = record.key
        kind = record.kind.rawValue
        destination = record.destination.rawValue
        state = record.state.rawValue
        attempts = record.attempts
        lastError = record.lastError
    }
}
