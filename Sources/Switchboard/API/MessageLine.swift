import Foundation
import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// A message taken in by the API, without its words.
struct MessageLine: Encodable {
    let id: String
    let state: String
    let to: String?
    let from: String?
    let purpose: String?
    let attempts: Int
    let createdAt: Date
    let waitsUntil: Date?
    let settledAt: Date?
    let answer: String?
    let lastError: String?

    init(_ record: EffectRecord) {
        let message: OutboundMessage? = if case .message(let message) = record.effect { message } else { nil }
        id = record.event.rawValue
        state = record.state.rawValue
        to = message?.to.e164
        from = message?.from
        purpose = message?.purpose.rawValue
        attempts = record.attempts
        createdAt = record.createdAt
        waitsUntil = record.state == .pending && record.notBefore > record.createdAt ? record.notBefore : nil
        settledAt = record.settledAt
        answer = record.answer
        lastError = record.lastError
    }
}
