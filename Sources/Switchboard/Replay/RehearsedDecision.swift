import Handlers
import TelnyxEvents

/// What would be done about a recorded event under one configuration.
package struct RehearsedDecision: Hashable, Sendable, Codable {
    /// Which rule decided: `main / vip`, `keyword:hours`, `consent:opt-out`.
    package let rule: String
    /// What is done, in words: the steps of a call, the answer to a message.
    package let outcome: String
    /// Where it leads: whom a call rings, the queue it waits in, the words of an answer.
    package let destinations: [String]
    /// True when the event asks for a decision of its own.
    ///
    /// False for what only goes on from an earlier one (the callback of a document, the events of a call under way,
    /// delivery reports): under other rules that earlier one might not have been made, so these are not compared.
    package let isFresh: Bool
    /// Differs when what is done differs, also where `outcome` says no more than the kind of step.
    private let fingerprint: String

    /// The destinations in one line; what is done where there are none.
    package var place: String { destinations.isEmpty ? outcome : destinations.joined(separator: ", ") }

    init(rule: String, outcome: String, destinations: [String], isFresh: Bool, fingerprint: String = "") {
        self.rule = rule
        self.outcome = outcome
        self.destinations = destinations
        self.isFresh = isFresh
        self.fingerprint = fingerprint
    }

    /// Whether the same is done; by which rule does not matter.
    package func hasSameEffect(as other: RehearsedDecision) -> Bool {
        (outcome, destinations, fingerprint) == (other.outcome, other.destinations, other.fingerprint)
    }
}

extension RehearsedDecision {
    /// A new call's way.
    init(_ decision: RouteDecision) {
        let place = [decision.plan, decision.rule].compactMap { $0 }.joined(separator: " / ")
        self.init(
            rule: place.isEmpty ? decision.basis.rawValue : place,
            outcome: decision.steps.map(\.summary).joined(separator: ", "),
            destinations: decision.destinations,
            isFresh: true,
            fingerprint: decision.fingerprint
        )
    }

    /// What goes on from an earlier decision, or decides nothing.
    init(continuing summary: String, rule: String) {
        self.init(rule: rule, outcome: summary, destinations: [], isFresh: false)
    }
}

extension RouteDecision {
    /// Whom the call rings and where it waits; when nobody and nowhere, its last step.
    fileprivate var destinations: [String] {
        let found = steps.flatMap { step -> [String] in
            switch step {
            case .dial(let dial): dial.targets.map(\.description)
            case .enqueue, .voicemail, .plan: [step.summary]
            default: []
            }
        }
        return found.isEmpty ? steps.suffix(1).map(\.summary) : found
    }
}
