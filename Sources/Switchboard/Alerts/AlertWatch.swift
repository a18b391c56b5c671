import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import Metrics
import ServiceLifecycle
import Synchronization
import TelnyxEvents

/// Looks at the service every half minute and tells the sinks that want alerts what is wrong, and when it is over.
///
/// What is open and the rows for the sinks are one transaction, so that a notice is neither lost nor told twice.
package struct AlertWatch: Service {
    /// How often it looks.
    static let interval = Duration.seconds(30)

    private final class Memory: Sendable {
        let open = Mutex<[OpenAlert]>([])
    }

    private let database: any DatabaseWriter
    private let probe: AlertProbe
    private let subscriptions: SinkSubscriptions
    private let configuration: @Sendable () -> AlertConfiguration
    private let bell: Handlers.Doorbell
    private let now: @Sendable () -> Date
    private let logger: Logger
    private let memory = Memory()

    init(
        database: any DatabaseWriter,
        probe: AlertProbe,
        subscriptions: SinkSubscriptions,
        configuration: @escaping @Sendable () -> AlertConfiguration,
        bell: Handlers.Doorbell,
        now: @escaping @Sendable () -> Date,
        logger: Logger
    ) {
        self.database = database
        self.probe = probe
        self.subscriptions = subscriptions
        self.configuration = configuration
        self.bell = bell
        self.now = now
        self.logger = logger
    }

    /// What somebody was told about and is not over, as of the last look.
    var noticed: [OpenAlert] { memory.open.withLock { $0.filter { $0.noticedAt != nil } } }

    /// Looks until shut down.
    package func run() async throws {
        await cancelWhenGracefulShutdown {
            while !Task.isCancelled {
                do {
                    try await look()
                } catch {
                    if !Task.isCancelled {
                        logger.error("alerts cannot be looked at", metadata: ["error": "\(error)"])
                    }
                }
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: Self.interval)
            }
        }
    }

    /// Looks once.
    func look() async throws {
        let at = now()
        let rules = configuration()
        let findings = rules.findings(in: try await probe.observations(for: rules, at: at), at: at)
        let before = try await database.read { try AlertLedger.open(in: $0) }
        var book = AlertBook(open: before)
        let notices = book.take(findings, remindingEvery: rules.every, at: at)
        memory.open.withLock { [open = book.open] in $0 = open }
        for condition in AlertCondition.allCases {
            let count = book.noticed.count { $0.condition == condition }
            Gauge(label: "hookswitch_alerts_open", dimensions: [("condition", condition.rawValue)]).record(count)
        }
        guard book.open != before else { return }
        try await database.write { [book] db in
            try AlertLedger.keep(book.open, in: db)
            for notice in notices { try append(notice, in: db) }
        }
        notices.forEach(report)
        if !notices.isEmpty { bell.ring() }
    }

    private func append(_ notice: AlertNotice, in db: Database) throws {
        let alert = notice.alert
        let id =
            "alert/\(alert.key)/\(alert.since.unixMicroseconds)/\(notice.kind.rawValue)/\(notice.at.unixMicroseconds)"
        guard let event = EventID(rawValue: id) else { return }
        let forwards = subscriptions.alerts(
            .alert,
            id: id,
            family: .other,
            occurredAt: notice.at,
            data: .object([
                "alert": .string(alert.condition.rawValue), "state": .string(notice.kind.rawValue),
                "subject": alert.subject.map(JSONValue.string) ?? .null, "what": .string(alert.what),
                "do": .string(alert.remedy), "since": .string(alert.since.formatted(.iso8601)),
            ])
        )
        for forward in forwards {
            try Outbox.append(.forward(forward), event: event, key: "alert-\(forward.sink)", at: notice.at, in: db)
        }
    }

    private func report(_ notice: AlertNotice) {
        let metadata: Logger.Metadata = [
            "alert": "\(notice.alert.key)", "what": "\(notice.alert.what)", "do": "\(notice.alert.remedy)",
            "since": "\(notice.alert.since.formatted(.iso8601))",
        ]
        switch notice.kind {
        case .open: logger.warning("alert", metadata: metadata)
        case .reminder: logger.warning("alert still open", metadata: metadata)
        case .recovered: logger.notice("alert is over", metadata: metadata)
        }
    }
}
