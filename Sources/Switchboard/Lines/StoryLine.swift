package import EventIngress
import Foundation
package import Handlers
import TelnyxEvents

/// A story as `events show --json` prints it.
package struct StoryLine: Encodable {
    /// What was decided.
    struct DecisionLine: Encodable {
        let kind: String
        let summary: String
        let detail: JSONValue
        let decidedAt: Date
    }

    /// One effect.
    struct EffectLine: Encodable {
        let key: String
        let kind: String
        let destination: String
        let state: String
        let attempts: Int
        let answer: String?
        let lastError: String?
        let createdAt: Date
        let notBefore: Date?
        let firstAttemptAt: Date?
        let settledAt: Date?
    }

    let entry: EventLine
    let dueAt: Date?
    let settledAt: Date?
    let decision: DecisionLine?
    let effects: [EffectLine]

    /// The line of a story.
    package init(entry: JournalEntry, decision: Decision?, effects: [EffectRecord]) {
        self.entry = EventLine(entry)
        dueAt = entry.dueAt
        settledAt = entry.settledAt
        self.decision = decision.map {
            DecisionLine(kind: $0.kind, summary: $0.summary, detail: $0.detail, decidedAt: $0.decidedAt)
        }
        self.effects = effects.map {
            EffectLine(
                key: $0.key,
                kind: $0.kind.rawValue,
                destination: $0.destination.rawValue,
                state: $0.state.rawValue,
                attempts: $0.attempts,
                answer: $0.answer,
                lastError: $0.lastError,
                createdAt: $0.createdAt,
                notBefore: $0.state == .pending ? $0.notBefore : nil,
                firstAttemptAt: $0.firstAttemptAt,
                settledAt: $0.settledAt
            )
        }
    }

    private enum CodingKeys: String, CodingKey {
        case decision, effects, dueAt, settledAt
    }

    /// Writes the entry's members with decision and effects.
    package func encode(to encoder: any Encoder) throws {
        try entry.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encodeIfPresent(dueAt, forKey: .dueAt)
        try container.encodeIfPresent(settledAt, forKey: .settledAt)
        try container.encode(decision, forKey: .decision)
        try container.encode(effects, forKey: .effects)
    }
}
