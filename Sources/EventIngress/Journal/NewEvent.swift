import Foundation
import TelnyxEvents

/// An event about to be written down.
struct NewEvent: Sendable {
    var envelope: EventEnvelope
    let receivedAt: Date
    /// What was answered; nil for what asks for no answer.
    var answer: NewAnswer?

    /// Roughly what it holds in memory while it waits.
    var bytes: Int { envelope.body.count + 512 }
}

/// What was answered to an event, and how it came about.
struct NewAnswer: Sendable {
    let result: IngressResult
    let note: (@Sendable () -> Data)?
}
