import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import Numbering
import OptOut
import ServiceLifecycle
import TelnyxEvents

/// The handlers and what they share: ledger, gate, plans and subscriptions.
struct Parts: Sendable {
    private let setting: Setting
    private let rulebook: Rulebook
    private let database: any DatabaseWriter
    private let bell: Handlers.Doorbell
    private let profile: @Sendable (PhoneNumber) async -> CallerProfile?
    private let lookups: NumberDesk?
    private let overrides: @Sendable () async -> [Override]
    private let now: @Sendable () -> Date
    private let ledger: ConsentLedger
    private let gate: SendGate

    init(
        _ setting: Setting,
        rulebook: Rulebook,
        database: any DatabaseWriter,
        outboxBell: Handlers.Doorbell,
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?,
        lookups: NumberDesk?,
        overrides: @escaping @Sendable () async -> [Override],
        now: @escaping @Sendable () -> Date
    ) {
        self.setting = setting
        self.rulebook = rulebook
        self.database = database
        self.profile = profile
        self.lookups = lookups
        self.overrides = overrides
        self.now = now
        bell = outboxBell
        ledger = ConsentDesk.ledger
        gate = ConsentDesk.gate(for: setting.configuration.messaging)
    }

    /// What the outbox asks and tells.
    var outboxRules: OutboxRules {
        OutboxRules(
            gate: { [gate] pending, now, db in
                try GateBridge.verdict(of: gate, on: pending, at: now, in: db)
            },
            carrierBlocked: { [ledger] pending, now, db in
                try ledger.append(GateBridge.carrierBlock(pending, at: now), in: db)
            },
            trouble: { [subscriptions = setting.subscriptions] trouble, db in
                try CallRescue.append(after: trouble, in: db)
                for alert in subscriptions.deadLetters(about: trouble) {
                    try Outbox.append(
                        .forward(alert),
                        event: trouble.event,
                        key: "alert-\(trouble.key)-\(alert.sink)",
                        at: trouble.at,
                        in: db
                    )
                }
            }
        )
    }

    /// What is done about an event that was given up: an alert to whom it may concern, once the giving up is on disk.
    var deaths: @Sendable (EventDeath, Database) throws -> Void {
        { [subscriptions = setting.subscriptions, bell] death, db in
            let alerts = subscriptions.deadLetters(
                about: death.event,
                family: death.family,
                reason: death.reason,
                at: death.at
            )
            for alert in alerts {
                let key = "alert-dead-\(death.at.unixMicroseconds)-\(alert.sink)"
                try Outbox.append(.forward(alert), event: death.event, key: key, at: death.at, in: db)
            }
            if !alerts.isEmpty { db.afterNextTransaction(onCommit: { _ in bell.ring() }) }
        }
    }

    /// Takes messages in for the outbox.
    var courier: MessageCourier {
        MessageCourier(
            database: database,
            gate: gate,
            records: RecipientRecords(setting.configuration, lookups: lookups, profile: profile),
            bell: bell,
            now: now
        )
    }

    /// Answers TeXML requests.
    func callDesk(logger: Logger) throws -> CallDesk {
        CallDesk(
            script: { [rulebook] in rulebook.current.script },
            knowledge: knowledge(logger: logger),
            fallback: try FallbackDocument(setting.configuration.voice.fallback),
            logger: logger
        )
    }

    /// A worker for each line of the feed.
    func workers(for feed: EventFeed, of journal: Journal, logger: Logger) -> [any Service] {
        [
            FeedWorker(line: feed.calls, handler: calls(journal, logger: logger), logger: logger),
            FeedWorker(line: feed.messages, handler: messages, logger: logger),
            FeedWorker(line: feed.faxes, handler: faxes, count: 4, logger: logger),
            FeedWorker(line: feed.numbers, handler: numbers, count: 2, logger: logger),
            FeedWorker(line: feed.others, handler: others, count: 2, logger: logger),
        ]
    }

    /// What may be known about callers before a decision.
    private func knowledge(logger: Logger) -> CallKnowledge {
        let reader = HistoryReader(
            database: database,
            patience: setting.configuration.voice.answerWithin / 5,
            logger: logger
        )
        return CallKnowledge(
            profile: profile,
            history: { number, call, now in await reader.history(of: number, except: call, before: now) },
            listing: listing(logger: logger),
            overrides: overrides
        )
    }

    /// How numbers are listed, within a caller's budget: looked up when that is wanted, else what is known.
    private func listing(logger: Logger) -> @Sendable (PhoneNumber) async -> NumberListing? {
        guard let desk = lookups else { return { _ in nil } }
        let budget = setting.configuration.voice.answerWithin
        let rules = setting.configuration.lookups
        let limit = rules.onCalls ? rules.answerWithin(budget: budget) : budget / 5
        return { number in
            do {
                return try await Deadline.run(within: limit) {
                    rules.onCalls ? await desk.listing(of: number, within: limit) : await desk.known(number)
                }
            } catch {
                logger.warning("a number is not looked up in time", metadata: ["error": "\(error)"])
                return nil
            }
        }
    }

    private func calls(_ journal: Journal, logger: Logger) -> CallHandler {
        CallHandler(
            database: database,
            script: { [rulebook] in rulebook.current.script },
            knowledge: knowledge(logger: logger),
            answered: { id in
                try await journal.answer(to: id).flatMap { AnswerAccount(result: $0.result, note: $0.note) }
            },
            forwards: forwards,
            bell: bell,
            clock: now
        )
    }

    private var messages: MessageHandler {
        MessageHandler(
            database: database,
            plan: { [rulebook] in rulebook.current.messages },
            ledger: ledger,
            gate: gate,
            keepsFiles: setting.configuration.messaging.media.fetches,
            forwards: forwards,
            reviews: { [subscriptions = setting.subscriptions] event, decision, receivedAt in
                subscriptions.alerts(
                    .optOutReview,
                    id: "\(event.envelope.id)/review",
                    family: .message,
                    occurredAt: event.envelope.occurredAt ?? receivedAt,
                    data: .object(["event": .string(event.envelope.id.rawValue), "rule": .string(decision.rule)])
                )
            },
            bell: bell,
            clock: now
        )
    }

    private var faxes: FaxHandler { FaxHandler(database: database, forwards: forwards, bell: bell, clock: now) }

    private var numbers: NumberHandler { NumberHandler(database: database, forwards: forwards, bell: bell, clock: now) }

    private var others: OtherHandler { OtherHandler(database: database, forwards: forwards, bell: bell, clock: now) }

    private var forwards: @Sendable (TelnyxEvent, Date) -> [Forward] {
        { [subscriptions = setting.subscriptions] event, receivedAt in
            subscriptions.forwards(of: event, receivedAt: receivedAt)
        }
    }
}
