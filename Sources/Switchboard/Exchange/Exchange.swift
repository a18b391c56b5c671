package import EventIngress
import FlyingFox
package import Foundation
package import GRDB
package import Handlers
package import Logging
package import Numbering
import OptOut
package import ServiceLifecycle
import TelnyxEvents

/// Everything between the doors and the outside world, plugged together for one configuration and one database.
///
/// `serve`, `demo` and tests run the same exchange; they differ in who knocks and in what the outbox's stations are.
package struct Exchange: Sendable {
    /// The journal of this database.
    package let journal: Journal
    /// Takes events out of the journal; runs with its workers as `feeding`.
    package let feed: EventFeed
    /// Carries effects out.
    package let outbox: OutboxWorker
    /// The public door's routes.
    package let routes: RouteTable
    /// The rules in force, which a reload replaces.
    package let rulebook: Rulebook
    /// Tells what is wrong.
    package let alerts: AlertWatch
    /// Whether traffic may be sent here.
    let readiness: Readiness
    /// Takes messages in for the outbox.
    let courier: MessageCourier
    /// What is watched beside the traffic.
    let watching: Watching
    private let workers: [any Service]
    private let bells: @Sendable () -> Void
    private let watcher: ForeignWriteWatcher
    private let schedule: RetrySchedule
    private let now: @Sendable () -> Date
    private let logger: Logger

    /// Plugs everything together; nothing runs yet.
    ///
    /// `profile` says who a caller is, within its own deadline; without it nobody is known. `lookups` looks numbers up, and
    /// `jitter` spreads the pauses between attempts (0 to 1). Throws when the fallback document does not validate, which
    /// would be our own fault.
    package init(
        _ setting: Setting,
        database: any DatabaseWriter,
        stations: [OutboxStation],
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile? = { _ in nil },
        lookups: NumberDesk? = nil,
        outside: OutsideWatch = OutsideWatch(),
        isDirectoryDown: @escaping @Sendable () async -> Bool = { false },
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        jitter: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) throws {
        let disk = DiskGuard(setting.configuration.disk, folder: setting.configuration.data.path)
        try self.init(
            setting,
            database: database,
            stations: stations,
            profile: profile,
            lookups: lookups,
            watching: Watching(disk: disk),
            outside: outside,
            isDirectoryDown: isDirectoryDown,
            logger: logger,
            now: now,
            jitter: jitter
        )
    }

    /// The same with what is watched named.
    init(
        _ setting: Setting,
        database: any DatabaseWriter,
        stations: [OutboxStation],
        profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile? = { _ in nil },
        lookups: NumberDesk? = nil,
        watching: Watching,
        outside: OutsideWatch,
        isDirectoryDown: @escaping @Sendable () async -> Bool,
        logger: Logger,
        now: @escaping @Sendable () -> Date = { Date() },
        jitter: @escaping @Sendable () -> Double = { .random(in: 0..<1) }
    ) throws {
        let feedBell = EventIngress.Doorbell()
        let outboxBell = Handlers.Doorbell()
        let board = OverrideBoard(
            database: database,
            patience: setting.configuration.voice.answerWithin / 10,
            logger: logger,
            now: now
        )
        self.watching = watching
        rulebook = Rulebook(setting)
        let parts = Parts(
            setting,
            rulebook: rulebook,
            database: database,
            outboxBell: outboxBell,
            profile: profile,
            lookups: lookups,
            overrides: { await board.overrides() },
            now: now
        )
        self.now = now
        self.logger = logger
        schedule = RetrySchedule()
        let codes = try CodeBlanking(setting.configuration)
        journal = Journal(
            writer: database,
            refusal: { watching.disk.refusal },
            blanked: { try codes?.blanked($0, in: $1) },
            whenDead: parts.deaths
        )
        feed = EventFeed(
            journal: journal,
            doorbell: feedBell,
            schedule: schedule,
            logger: logger,
            now: now,
            jitter: jitter
        )
        courier = parts.courier
        bells = {
            feedBell.ring()
            outboxBell.ring()
        }
        workers = parts.workers(for: feed, of: journal, logger: logger)
        outbox = OutboxWorker(
            database: database,
            stations: stations,
            rules: parts.outboxRules,
            doorbell: outboxBell,
            grace: .seconds(4),
            now: now,
            jitter: jitter,
            logger: logger
        )
        watcher = ForeignWriteWatcher(writer: database, ringing: [feedBell], logger: logger)
        let ingress = IngressWatch()
        alerts = AlertWatch(
            database: database,
            probe: AlertProbe(
                database: database,
                journal: journal,
                outbox: outbox,
                rulebook: rulebook,
                ingress: ingress,
                outside: outside,
                isDirectoryDown: isDirectoryDown
            ),
            subscriptions: setting.subscriptions,
            configuration: { [rulebook] in rulebook.configuration.alerts },
            bell: outboxBell,
            now: now,
            logger: logger
        )
        readiness = Readiness(
            journal: journal,
            rulebook: rulebook,
            watching: watching,
            ingress: ingress,
            alerts: alerts,
            now: now
        )
        routes = try PublicRoutes.table(
            setting,
            journal: journal,
            doorbell: feedBell,
            desk: parts.callDesk(logger: logger),
            watch: ingress,
            readiness: readiness,
            logger: logger,
            now: now
        )
    }

    /// Tells feed and outbox to look again: something was made due by hand.
    func wake() { bells() }

    /// The long-lived parts, those first that must stop last.
    package var services: [any Service] {
        [outbox, feeding, watcher, alerts]
    }

    /// The feed and its workers.
    package var feeding: any Service { Feeding(feed: feed, workers: workers) }

    /// Takes up what a process that died left behind; to be called once before anything runs.
    package func recover() async throws {
        let found = try await journal.recover(schedule: schedule, at: now())
        guard found.resumed + found.dead > 0 else { return }
        logger.notice(
            "events of an interrupted run are taken up",
            metadata: ["resumed": "\(found.resumed)", "dead": "\(found.dead)"]
        )
    }

    /// Waits until every event that is due is settled and every effect that is due is carried out; for `demo` and tests.
    ///
    /// Call it while `feeding` runs and the rest of `services` does not.
    package func drain() async throws {
        await feed.drain()
        // A reply waits for its own event to be settled, which the feed has just done.
        try await outbox.drain()
    }
}
