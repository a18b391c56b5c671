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
        let forwards = forwards(.call(delivery.event), delivery.receivedAt)
        let effects = record.commands.map(Effect.callCommand) + forwards.map(Effect.forward)
        let now = clock()
        try await database.write { db in
            // A delivery that was cut short after its commit: deciding anew under another configuration would add to it.
            if try DecisionLog.decision(for: delivery.id, in: db) != nil { return }
            for (index, effect) in effects.enumerated() {
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
                summary: record.summary,
                detail: record.detail,
                at: now,
                in: db
            )
        }
        if !effects.isEmpty { bell.ring() }
        return .done
    }

    /// What is written down about one event.
    private struct Record {
        let kind: String
        let summary: String
        let detail: JSONValue
        let commands: [CallCommand]

        init(_ decision: RouteDecision?, otherwise kind: String, summary: String, commands: [CallCommand]) throws {
            self.kind = decision == nil ? kind : "route"
            self.summary = summary
            self.commands = commands
            detail = try decision.map { try JSONValue(encoding: $0) } ?? .object([:])
        }
    }

    private func record(of delivery: Delivery<CallEvent>) async throws -> Record {
        if case .texml(let request) = delivery.event.detail {
            let question = CallQuestion(request)
            let caller = await caller(question.call)
            let answer = script().answer(
                to: question,
                profile: caller,
                overrides: await overrides(),
                at: delivery.receivedAt
            )
            return try Record(answer.decision, otherwise: "answer", summary: answer.summary, commands: [])
        }
        // Without any plan these are somebody else's calls, and we only watch.
        guard !script().router.plans.plans.isEmpty else {
            return try Record(nil, otherwise: "call", summary: delivery.event.envelope.type, commands: [])
        }
        let event = LegEvent(delivery.event)
        let caller = await caller(event.moment == .arrived ? event.call : event.state?.call)
        let reaction = CallControlScript(router: script().router).reaction(
            to: event,
            profile: caller,
            overrides: await overrides(),
            at: delivery.receivedAt
        )
        return try Record(
            reaction.decision,
            otherwise: "call",
            summary: reaction.summary,
            commands: reaction.commands
        )
    }

    private func caller(_ call: Call?) async -> CallerProfile? {
        guard let number = call?.from.phoneNumber else { return nil }
        return await profile(number)
    }
}
