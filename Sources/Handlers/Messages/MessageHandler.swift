package import Foundation
package import GRDB
import Numbering
package import OptOut
package import TelnyxEvents

/// Handles the events of messages: consent is written down, answers are asked past the send gate, and every event goes to
/// the sinks that want it, all in one transaction.
package struct MessageHandler: EventHandler {
    private let database: any DatabaseWriter
    private let plan: @Sendable () -> MessagePlan
    private let ledger: ConsentLedger
    private let gate: SendGate
    private let keepsFiles: Bool
    private let forwards: @Sendable (TelnyxEvent, Date) -> [Forward]
    private let reviews: @Sendable (MessageEvent, MessageDecision, Date) -> [Forward]
    private let bell: Doorbell
    private let clock: @Sendable () -> Date

    /// Takes the plan in force, ledger and gate, whether files of messages are fetched, and what goes to the sinks: for every event that was received at an
    /// instant, and for a possible opt-out that a person should look at.
    package init(
        database: any DatabaseWriter,
        plan: @escaping @Sendable () -> MessagePlan,
        ledger: ConsentLedger,
        gate: SendGate,
        keepsFiles: Bool = true,
        forwards: @escaping @Sendable (TelnyxEvent, Date) -> [Forward],
        reviews: @escaping @Sendable (MessageEvent, MessageDecision, Date) -> [Forward],
        bell: Doorbell,
        clock: @escaping @Sendable () -> Date
    ) {
        self.database = database
        self.plan = plan
        self.ledger = ledger
        self.gate = gate
        self.keepsFiles = keepsFiles
        self.forwards = forwards
        self.reviews = reviews
        self.bell = bell
        self.clock = clock
    }

    /// Decides and commits in one transaction, then wakes the outbox.
    package func handle(_ delivery: Delivery<MessageEvent>) async throws -> Outcome {
        let now = clock()
        try await database.write { db in
            // A first delivery that was cut short after its commit: everything is done.
            if try DecisionLog.decision(for: delivery.id, in: db) != nil { return }
            switch delivery.event.kind {
            case .received: try receive(delivery, at: now, in: db)
            case .sent, .finalized, .read, .linkClicked, .spendLimitReached, .whatsApp, .other:
                try note(delivery, at: now, in: db)
            }
            for (index, forward) in forwards(.message(delivery.event), delivery.receivedAt).enumerated() {
                try append(.forward(forward), key: "forward-\(index)", delivery, at: now, in: db)
            }
        }
        bell.ring()
        return .done
    }

    private func receive(_ delivery: Delivery<MessageEvent>, at now: Date, in db: Database) throws {
        let event = delivery.event
        if let number = event.from?.phoneNumber, let words = event.text {
            try CallBook.note(text: words, from: number, at: delivery.receivedAt, in: db)
        }
        let history = try event.from?.phoneNumber.map { try ledger.history(of: $0, in: db).map(\.entry) } ?? []
        let decision = plan().decision(for: event, history: history, receivedAt: delivery.receivedAt)
        for entry in decision.entries { try ledger.append(entry, in: db) }
        for fetch in keepsFiles ? MediaFetch.files(of: event, receivedAt: delivery.receivedAt) : [] {
            try append(.keep(fetch), key: "keep-\(fetch.id)", delivery, at: now, in: db)
        }
        let verdict = try decision.reply.map { try send($0, delivery, at: now, in: db) }
        if decision.needsReview {
            for (index, forward) in reviews(event, decision, delivery.receivedAt).enumerated() {
                try append(.forward(forward), key: "review-\(index)", delivery, at: now, in: db)
            }
        }
        let answer = verdict ?? "no answer: \(decision.silence?.rawValue ?? "")"
        try DecisionLog.record(
            event: delivery.id,
            kind: "message",
            summary: "\(decision.rule), \(answer)",
            detail: decision.detail(answer: answer),
            at: now,
            in: db
        )
    }

    /// Appends the answer unless the gate refuses it for good, and says which.
    private func send(
        _ reply: OutboundMessage,
        _ delivery: Delivery<MessageEvent>,
        at now: Date,
        in db: Database
    ) throws -> String {
        let pending = PendingMessage(event: delivery.id, key: "reply", message: reply)
        switch try gate.answer(for: SendRequest(pending), at: now, leavingOut: delivery.id, in: db) {
        case .refused(let reason): return "answer refused: \(reason.rawValue)"
        case .free, .wait, .quiet:
            try append(.message(reply), key: pending.key, delivery, at: now, in: db)
            return "answered"
        }
    }

    private func note(_ delivery: Delivery<MessageEvent>, at now: Date, in db: Database) throws {
        let report = DeliveryReport(event: delivery.event, arrival: delivery.receivedAt)
        for entry in report.entries { try ledger.append(entry, in: db) }
        try DeliveryLog.record(delivery.event, at: delivery.receivedAt, in: db)
        try DecisionLog.record(event: delivery.id, kind: "delivery", summary: report.summary, at: now, in: db)
    }

    private func append(
        _ effect: Effect,
        key: String,
        _ delivery: Delivery<MessageEvent>,
        at now: Date,
        in db: Database
    ) throws {
        try Outbox.append(effect, event: delivery.id, key: key, at: now, in: db)
    }
}

extension MessageDecision {
    /// The facts for the decision log; no words of the message, those stand in the ledger and the event.
    fileprivate func detail(answer: String) -> JSONValue {
        var detail: [String: JSONValue] = [
            "rule": .string(rule), "answer": .string(answer), "needsReview": .bool(needsReview),
            "consent": .array(
                entries.map { entry in
                    .object([
                        "kind": .string(entry.kind.rawValue), "scope": .string(entry.scope.rawValue),
                        "rule": .string(entry.rule), "source": .string(entry.source.rawValue),
                    ])
                }
            ),
        ]
        if let reply { detail["purpose"] = .string(reply.purpose.rawValue) }
        return .object(detail)
    }
}
