public import Foundation
public import Numbering
public import TelnyxEvents

/// What a person on our side does about a number's consent; its name is the rule of the ledger row.
public enum OperatorAct: String, Hashable, Sendable, CaseIterable {
    /// Blocks a number: somebody asked by phone, mail or in person (47 CFR 64.1200(a)(10): any reasonable means).
    case block = "operator.block"
    /// Lifts what we hold of a scope; never what Telnyx itself holds.
    case lift = "operator.lift"
    /// Decides that doubtful words were an opt-out.
    case confirm = "review.confirm"
    /// Decides that doubtful words were none, and lifts the doubtful block alone.
    case restore = "review.restore"

    /// The ledger entry for it; `event` is an id of its own, so that every act is a row.
    public func entry(
        event: EventID,
        number: PhoneNumber,
        scope: ConsentScope,
        author: String?,
        reason: String?,
        at now: Date
    ) -> ConsentEntry {
        ConsentEntry(
            event: event,
            number: number,
            kind: blocks ? .optOut : .optIn,
            scope: scope,
            source: .operator,
            words: "",
            rule: rawValue,
            ruleVersion: "1",
            actor: author,
            reason: reason,
            at: now,
            recordedAt: now
        )
    }

    private var blocks: Bool {
        switch self {
        case .block, .confirm: true
        case .lift, .restore: false
        }
    }
}
