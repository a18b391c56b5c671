package import Foundation
package import GRDB
package import Numbering
package import TelnyxEvents

/// Handles the events of calls: writes down what was decided, commands the calls of Call Control applications, and hands
/// every event to the sinks that want it.
///
/// A TeXML request has been answered before its event gets here; the answer is decided again from what was stored.
package struct CallHandler: EventHandler {
    private let database: any DatabaseWriter
    private let script: @Sendable () -> CallScript
    private let overrides: @Sendable () async -> [Override]
    private let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    private let forwards: @Sendable (TelnyxEvent, Date) -> [Forward]
    private let bell: Doorbell
    private let clock: @Sendable () -> Date

    /// Takes the script and the overrides in force, the directory of callers, and what goes to the sinks for an event
    /// that was received at an instant; calls are decided for the instant they were received at.
    package init(
        database: any DatabaseWriter,
        script: @escaping @Sendable () -> CallScript,
        overrides: @escaping @Sendable () async -> [Override],
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?,
        forwards: @escaping @Sendable (TelnyxEvent, Date) -> [Forward],
        bell: Doorbell,
        clock: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.script = script
        self.overrides = overrides
        self.profile = profile
        self.forwards = forwards
        self.bell = bell
        self.clock = clock
    }

    /// Decides and commits in one transaction, then wakes the outbox.
    package func handle(_ delivery: Delivery<CallEvent>) async throws -> Outcome {
        let record = try await record(of: delivery)
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
        if case .texml(let request) = delivery.event.detail {
            let question = CallQuestion(request)
            let caller = await caller(question.call)
            let answer = script().answer(
                to: question,
                profile: caller,
                overrides: await overrides(),
                at: delivery.receivedAt
            )
            return try CallRecord(request, answer)
        }
        // Without any plan these are somebody else's calls, and we only watch.
        guard !script().router.plans.plans.isEmpty else {
            return CallRecord(watching: delivery.event.envelope.type)
        }
        let event = LegEvent(delivery.event)
        let caller = await caller(event.moment == .arrived ? event.call : event.state?.call)
        let reaction = CallControlScript(router: script().router).reaction(
            to: event,
            profile: caller,
            overrides: await overrides(),
            at: delivery.receivedAt
        )
        return try CallRecord(event, reaction)
    }

    private func caller(_ call: Call?) async -> CallerProfile? {
        guard let number = call?.from.phoneNumber else { return nil }
        return await profile(number)
    }
}
