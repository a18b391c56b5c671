package import Foundation
package import GRDB
package import TelnyxEvents

/// Handles the events of calls: writes down what was decided, commands the calls of Call Control applications, and hands
/// every event to the sinks that want it.
///
/// A TeXML request has been answered before its event gets here. What was answered stands in the journal; only where it
/// does not is it decided again from what was stored.
package struct CallHandler: EventHandler {
    private let database: any DatabaseWriter
    private let script: @Sendable () -> CallScript
    private let knowledge: CallKnowledge
    private let answered: @Sendable (EventID) async throws -> AnswerAccount?
    private let forwards: @Sendable (TelnyxEvent, Date) -> [Forward]
    private let bell: Doorbell
    private let clock: @Sendable () -> Date

    /// Takes the script in force, what may be known about callers, what was answered to a request (nil when nobody knows),
    /// and what goes to the sinks for an event that was received at an instant; calls are decided for the instant they were
    /// received at.
    package init(
        database: any DatabaseWriter,
        script: @escaping @Sendable () -> CallScript,
        knowledge: CallKnowledge,
        answered: @escaping @Sendable (EventID) async throws -> AnswerAccount?,
        forwards: @escaping @Sendable (TelnyxEvent, Date) -> [Forward],
        bell: Doorbell,
        clock: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.script = script
        self.knowledge = knowledge
        self.answered = answered
        self.forwards = forwards
        self.bell = bell
        self.clock = clock
    }

    /// Decides and commits in one transaction, then wakes the outbox.
    package func handle(_ delivery: Delivery<CallEvent>) async throws -> Outcome {
        let record = try await Tracing.$event.withValue(delivery.id) { try await self.record(of: delivery) }
        let forwards = forwards(.call(delivery.event), delivery.receivedAt).map(Effect.forward)
        let now = clock()
        try await database.write { db in
            // A delivery that was cut short after its commit: deciding anew under another configuration would add to it.
            if try DecisionLog.decision(for: delivery.id, in: db) != nil { return }
            let (effects, summary) = try record.claimed(by: delivery, at: now, in: db)
            for (index, effect) in (effects + forwards).enumerated() {
                try Outbox.append(
                    effect,
                    event: delivery.id,
                    key: "\(effect.kind.rawValue)-\(index)",
                    at: now,
                    in: db
                )
            }
            try DecisionLog.record(
                event: delivery.id,
                kind: record.kind,
                summary: summary,
                detail: record.detail,
                at: now,
                in: db
            )
        }
        bell.ring()
        return .done
    }

    private func record(of delivery: Delivery<CallEvent>) async throws -> CallRecord {
        let script = script()
        if case .texml(let request) = delivery.event.detail {
            let question = CallQuestion(request)
            if case .notice(let what) = question { return CallRecord(noting: what, in: request) }
            if let account = try await answered(delivery.id) { return try CallRecord(request, account) }
            let given = await circumstances(of: question.call, id: request.call?.rawValue, script, delivery)
            let answer = script.answer(to: question, given: given, at: delivery.receivedAt)
            return try CallRecord(request, decidedAgain: try GivenAnswer(answer, document: "", given: given))
        }
        // Without any plan these are somebody else's calls, and we only watch.
        guard !script.router.plans.plans.isEmpty else {
            return CallRecord(watching: delivery.event.envelope.type)
        }
        let event = LegEvent(delivery.event)
        let call = event.moment == .arrived ? event.call : event.state?.call
        let given = await circumstances(of: call, id: event.state?.leg ?? event.leg, script, delivery)
        let reaction = CallControlScript(router: script.router).reaction(
            to: event,
            given: given,
            at: delivery.receivedAt
        )
        let place = event.state.flatMap {
            CallPlace($0.position, router: script.router, overrides: given.overrides, history: given.history)
        }
        let fetch = MediaFetch(delivery.event, state: event.state, step: place?.step)
        return try CallRecord(event, reaction, given: given, fetching: fetch)
    }

    private func circumstances(
        of call: Call?,
        id: String?,
        _ script: CallScript,
        _ delivery: Delivery<CallEvent>
    ) async -> RouteCircumstances {
        await knowledge.circumstances(of: call, id: id, plans: script.router.plans, at: delivery.receivedAt)
    }
}
