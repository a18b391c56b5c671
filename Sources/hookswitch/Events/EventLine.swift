import EventIngress
import Foundation
import Handlers
import TelnyxEvents

/// An event as lists print it with `--json`.
struct EventLine: Encodable {
    let id: String
    let type: String
    let family: EventFamily
    let state: String
    let attempts: Int
    let receivedAt: Date
    let occurredAt: Date?
    let lastError: String?
    let conflicts: Int?

    init(_ entry: JournalEntry) {
        id = entry.id.rawValue
        type = entry.type
        family = entry.family
        state = entry.state.rawValue
        attempts = entry.attempts
        receivedAt = entry.receivedAt
        occurredAt = entry.occurredAt
        lastError = entry.lastError
        conflicts = entry.conflicts > 0 ? entry.conflicts : nil
    }

    private enum CodingKeys: String, CodingKey {
        case id, type, family, state, attempts, receivedAt, occurredAt, lastError, conflicts
    }

    // `lastError` is null, not absent, when there was none.
    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(id, forKey: .id)
        try container.encode(type, forKey: .type)
        try container.encode(family, forKey: .family)
        try container.encode(state, forKey: .state)
        try container.encode(attempts, forKey: .attempts)
        try container.encode(receivedAt, forKey: .receivedAt)
        try container.encodeIfPresent(occurredAt, forKey: .occurredAt)
        try container.encode(lastError, forKey: .lastError)
        try container.encodeIfPresent(conflicts, forKey: .conflicts)
    }
}

/// A story as `events show --json` prints it.
struct StoryLine: Encodable {
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
    }

    let entry: EventLine
    let decision: DecisionLine?
    let effects: [EffectLine]

    init(entry: JournalEntry, decision: Decision?, effects: [EffectRecord]) {
        self.entry = EventLine(entry)
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
                lastError: $0.lastError
            )
        }
    }

    private enum CodingKeys: String, CodingKey {
        case decision, effects
    }

    func encode(to encoder: any Encoder) throws {
        try entry.encode(to: encoder)
        var container = encoder.container(keyedBy: CodingKeys.self)
        try container.encode(decision, forKey: .decision)
        try container.encode(effects, forKey: .effects)
    }
}

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
