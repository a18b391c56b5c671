package import Foundation
package import Handlers
import Numbering
package import OptOut
package import TelnyxEvents

/// The decisions of one configuration about recorded events, made by the code that serves and with nothing behind it:
/// no database, no outbox, no client, so that nothing can be written or sent.
///
/// Events have to come in the order in which they were received, because a STOP counts for what comes after it.
package struct Rehearsal: Sendable {
    private let script: CallScript
    /// Whether any rule asks what the directory says about callers.
    let asksForProfiles: Bool
    /// Whether any rule asks who is calling: what the directory says, what happened before, how the number is listed.
    let asksForCallers: Bool
    private let overrides: [Override]
    private let messages: MessagePlan
    private var consent: RehearsedConsent

    /// Takes plans, hours and messaging rules of a configuration, and what operators had put in force when.
    package init(_ configuration: Configuration, overrides: [Override] = []) {
        self.overrides = overrides
        script = CallScript(
            router: CallRouter(plans: configuration.voice.plans, hours: configuration.hours.hours),
            links: CallbackLinks(publicURL: configuration.server.publicURL, token: nil)
        )
        messages = MessagePlan(
            book: configuration.messaging.book,
            classifier: configuration.messaging.classifier
        )
        let plans = configuration.voice.plans
        asksForProfiles = plans.plans.values.flatMap(\.rules).contains { $0.condition.asksForProfile }
        asksForCallers = asksForProfiles || plans.asksForHistory || plans.asksForListing
        consent = RehearsedConsent(limit: configuration.messaging.limits.answersPerNumber)
    }

    /// What would be done about an event received at an instant.
    ///
    /// `past` are the rows of the sender in the real ledger that are not of the events being rehearsed; `caller` is
    /// what was known about the caller.
    package mutating func decision(
        about event: TelnyxEvent,
        receivedAt: Date,
        past: [ConsentEntry] = [],
        caller: RecordedCaller? = nil
    ) -> RehearsedDecision {
        switch event {
        case .call(let event): decision(about: event, receivedAt: receivedAt, caller: caller)
        case .message(let event): decision(about: event, receivedAt: receivedAt, past: past)
        case .fax(let event): Self.decision(about: event)
        case .number(let event): RehearsedDecision(continuing: event.envelope.type, rule: "kept")
        case .other(let event): RehearsedDecision(continuing: event.reason.description, rule: "kept")
        }
    }

    private func decision(
        about event: CallEvent,
        receivedAt: Date,
        caller: RecordedCaller?
    ) -> RehearsedDecision {
        let given = RouteCircumstances(
            profile: caller?.profile,
            overrides: overrides,
            history: caller?.history ?? CallerHistory()
        )
        if case .texml(let request) = event.detail {
            let question = CallQuestion(request)
            let answer = script.answer(to: question, given: given, at: receivedAt)
            guard case .newCall = question, let decision = answer.decision else {
                return RehearsedDecision(continuing: answer.summary, rule: event.envelope.type)
            }
            return RehearsedDecision(decision)
        }
        guard !script.router.plans.plans.isEmpty else {
            return RehearsedDecision(continuing: event.envelope.type, rule: "watched")
        }
        let reaction = CallControlScript(router: script.router).reaction(
            to: LegEvent(event),
            given: given,
            at: receivedAt
        )
        return reaction.decision.map(RehearsedDecision.init)
            ?? RehearsedDecision(continuing: reaction.summary, rule: event.envelope.type)
    }

    private mutating func decision(
        about event: MessageEvent,
        receivedAt: Date,
        past: [ConsentEntry]
    ) -> RehearsedDecision {
        guard event.kind == .received else {
            let report = DeliveryReport(event: event, arrival: receivedAt)
            for entry in report.entries { consent.append(entry) }
            return RehearsedDecision(continuing: report.summary, rule: event.envelope.type)
        }
        let history = event.from?.phoneNumber.map { consent.history(of: $0, past: past) } ?? []
        let decision = messages.decision(for: event, history: history, receivedAt: receivedAt)
        for entry in decision.entries { consent.append(entry) }
        guard let reply = decision.reply else {
            let silence = "no answer: \(decision.silence?.rawValue ?? "")"
            return RehearsedDecision(rule: decision.rule, outcome: silence, destinations: [silence], isFresh: true)
        }
        let verdict = consent.verdict(on: reply, past: past, at: receivedAt)
        return RehearsedDecision(
            rule: decision.rule,
            outcome: verdict,
            destinations: [verdict == "answered" ? "text: \(reply.text)" : verdict],
            isFresh: true
        )
    }

    private static func decision(about event: FaxEvent) -> RehearsedDecision {
        let decision = FaxDecision(event)
        guard decision.fetch != nil else { return RehearsedDecision(continuing: decision.summary, rule: "noted") }
        return RehearsedDecision(rule: "fax", outcome: decision.summary, destinations: ["fax archive"], isFresh: true)
    }
}

extension Condition {
    /// Whether it asks what the directory says about a caller.
    fileprivate var asksForProfile: Bool {
        switch self {
        case .caller, .callerTime: true
        case .all(let parts), .any(let parts): parts.contains(where: \.asksForProfile)
        case .not(let part): part.asksForProfile
        default: false
        }
    }
}
