public import Foundation
public import Numbering
public import TelnyxEvents

/// One consent event about one number, as it is appended to the ledger.
public struct ConsentEntry: Hashable, Sendable {
    /// The event it comes from; an id of the caller's making for operators and imports.
    ///
    /// One event, number and scope is one row, however often it is appended.
    public let event: EventID
    /// Whose consent it is about.
    public let number: PhoneNumber
    /// What it says.
    public let kind: ConsentKind
    /// How far it reaches; for an opt-in by message the sender it was sent to, and the fold decides what that lifts.
    public let scope: ConsentScope
    /// How it reached us.
    public let source: ConsentSource
    /// Our number or name the message was sent to, or a refused send came from.
    public let sender: String?
    /// The messaging profile, when known.
    public let profile: String?
    /// The exact words; empty when there were none.
    public let words: String
    /// The rule that decided.
    public let rule: String
    /// The version of the rule set.
    public let ruleVersion: String
    /// The language of the rule.
    public let language: ConsentLanguage?
    /// Who did it, for operators and imports.
    public let actor: String?
    /// Why, for operators and imports.
    public let reason: String?
    /// When it counts from; see `ConsentEntry.time(receivedAt:occurredAt:arrival:)`.
    public let at: Date
    /// When it was written down.
    public let recordedAt: Date

    /// Puts an entry together.
    public init(
        event: EventID,
        number: PhoneNumber,
        kind: ConsentKind,
        scope: ConsentScope,
        source: ConsentSource,
        sender: String? = nil,
        profile: String? = nil,
        words: String,
        rule: String,
        ruleVersion: String,
        language: ConsentLanguage? = nil,
        actor: String? = nil,
        reason: String? = nil,
        at: Date,
        recordedAt: Date
    ) {
        self.event = event
        self.number = number
        self.kind = kind
        self.scope = scope
        self.source = source
        self.sender = sender
        self.profile = profile
        self.words = words
        self.rule = rule
        self.ruleVersion = ruleVersion
        self.language = language
        self.actor = actor
        self.reason = reason
        self.at = at
        self.recordedAt = recordedAt
    }

    /// The instant a message counts from: Telnyx's `payload.received_at`, else `occurred_at`, else our arrival.
    ///
    /// Never later than our arrival: a clock that runs ahead at Telnyx must not let a START outlive a later STOP.
    public static func time(receivedAt: Date?, occurredAt: Date?, arrival: Date) -> Date {
        min(receivedAt ?? occurredAt ?? arrival, arrival)
    }
}
