package import Foundation
import OptOut

/// Where a call goes and why: the answer of `CallRouter`, stored with the call and printed by `route`.
package struct RouteDecision: Hashable, Sendable {
    /// How the steps were found.
    package enum Basis: String, Hashable, Sendable, Codable {
        /// A rule of a plan applied.
        case rule
        /// An operator's re-routing is in force.
        case override
        /// No plan answers the called number.
        case noPlan = "no-plan"
        /// The plan has no rule for this call, or the one it has does nothing.
        case noRule = "no-rule"
        /// Plans refer to each other, or to a plan that does not exist.
        case brokenPlan = "broken-plan"
    }

    /// The caller as text: E.164, a SIP URI or `anonymous`.
    package let from: String
    /// What was called, as text.
    package let to: String
    /// The instant it was decided for.
    package let at: Date
    /// How the steps were found; anything but `rule` and `override` deserves a look at the configuration.
    package let basis: Basis
    /// The plan the steps come from.
    package let plan: String?
    /// The rule's name, else its position from 1; nil when no rule applied.
    package let rule: String?
    /// The same in the form callbacks carry.
    package let reference: RuleReference
    /// Eight digits that change when the rule's steps change.
    package let fingerprint: String
    /// What is done, in order; never empty.
    package let steps: [Step]
    /// The rules looked at.
    package let trace: RouteTrace

    /// Every rule looked at, the winner last; worked out at each question.
    package var considered: [ConsideredRule] { trace.entries }

    /// Whom the call may ring, in the order they would be tried.
    package var dial: [DialTarget] {
        steps.flatMap { step in
            if case .dial(let dial) = step { dial.targets } else { [] as [DialTarget] }
        }
    }

    /// One line for listings: `main / vip: say, enqueue priority`, without numbers and names of callers.
    package var summary: String {
        let place = [plan, rule].compactMap { $0 }.joined(separator: " / ")
        let acts = steps.map(\.summary).joined(separator: ", ")
        return "\(place.isEmpty ? basis.rawValue : place): \(acts)"
    }
}

extension Step {
    /// A few words: `say`, `dial 2 in turn`, `voicemail office`.
    package var summary: String {
        switch self {
        case .say: "say"
        case .play: "play"
        case .pause(let seconds): "pause \(seconds)s"
        case .dial(let dial): dial.targets.count == 1 ? "dial" : "dial \(dial.targets.count) \(dial.ring.rawValue)"
        case .menu(let menu): "menu of \(menu.options.count)"
        case .again: "repeat"
        case .enqueue(let queue): "enqueue \(queue.name)"
        case .take(let pickup): "take from \(pickup.queue)"
        case .conference(let room): "conference \(room.name)"
        case .assistant(let handover): "assistant \(handover.id)"
        case .text(let text): "text as \(text.purpose.rawValue)"
        case .voicemail(let voicemail): "voicemail \(voicemail.box)"
        case .plan(let name): "plan \(name)"
        case .reject(let busy): busy ? "reject as busy" : "reject"
        case .hangup: "hangup"
        }
    }
}
