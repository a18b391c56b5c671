import EventIngress
import Foundation
import Handlers
import TelnyxEvents

/// What was given up, an event or an effect, as the API shows it.
struct DeadLetterLine: Encodable {
    let event: String
    let what: String
    let family: String?
    let state: String
    let at: Date
    let lastError: String?
    let retryable: Bool

    /// An event.
    init(_ entry: JournalEntry) {
        event = entry.id.rawValue
        what = entry.type
        family = entry.family.rawValue
        state = entry.state.rawValue
        at = entry.settledAt ?? entry.receivedAt
        lastError = entry.lastError
        retryable = true
    }

    /// An effect.
    init(_ record: EffectRecord) {
        event = record.event.rawValue
        what = "\(record.kind.rawValue) to \(record.destination.rawValue)"
        family = nil
        state = record.state.rawValue
        at = record.settledAt ?? record.createdAt
        lastError = record.lastError
        retryable = record.kind != .callCommand && [.dead, .failed].contains(record.state)
    }
}
