import Admin
import EventIngress
import FlyingFox
import Foundation
import GRDB
import Handlers
package import Logging
import Metrics
import ServiceLifecycle
import TelnyxStandIn
import UnixSignals

/// `hookswitch serve`: opens the data directory, plugs the exchange together, opens the doors, and stops on a signal.
package struct Server: Sendable {
    /// How it was started.
    package struct Options: Sendable {
        /// Own key, own admin token, stand-in API.
        package let isDevelopment: Bool
        /// Where to tell the ports; nil for nowhere.
        package let readyFile: String?
        /// Failing tests of the configuration are no reason to refuse it.
        package let skipsTests: Bool
        /// The folder what comes in is recorded to; nil for none.
        package let recordsTo: String?

        /// Names the options.
        package init(isDevelopment: Bool, readyFile: String?, skipsTests: Bool = false, recordsTo: String? = nil) {
            self.isDevelopment = isDevelopment
            self.readyFile = readyFile
            self.skipsTests = skipsTests
            self.recordsTo = recordsTo
        }
    }

    private var configuration: Configuration
    private var source: ConfigurationSource
    private let options: Options
    private let logger: Logger
    private let onReady: @Sendable (StartUpSummary) -> Void

    /// A server not yet started, which reads its configuration again from `source`; `onReady` is called once requests are answered.
    package init(
        configuration: Configuration,
        source: ConfigurationSource,
        options: Options,
        logger: Logger,
        onReady: @escaping @Sendable (StartUpSummary) -> Void
    ) {
        self.configuration = configuration
        self.source = source
        self.options = options
        self.logger = logger
        self.onReady = onReady
    }

    /// Serves until SIGTERM or SIGINT, then finishes what is held and returns.
    ///
    /// Throws `DataDirectory.Fault`, `Storage.Fault`, `DoorError` or `ServeFault` when it cannot start.
    package func run() async throws {
        try ReadyFile.prepare(options.readyFile)
        defer { ReadyFile.remove(options.readyFile) }
        try Access.requireKey(configuration, isDevelopment: options.isDevelopment)
        try configuration.data.prepare()
        let lock = try DataDirectoryLock(configuration.data)
        let access = try Access.prepare(configuration, isDevelopment: options.isDevelopment)
        let metrics = PrometheusMetrics()
        MetricsSystem.bootstrap(metrics)
        let marker = StopMarker(configuration.data)
        let lastWrite = configuration.data.lastWrite
        let pool = try await Storage.serving(configuration.data)
        let integrity = IntegrityCheck(
            configuration.data,
            database: pool,
            isNeeded: try marker.begin(after: lastWrite),
            logger: logger
        )
        do {
            try await serve(access, pool: pool, metrics: metrics, integrity: integrity)
        } catch {
            // It could not start, or ended with a word: nothing was cut off.
            marker.end()
            throw error
        }
        try Storage.close(pool, of: configuration.data)
        marker.end()
        _ = consume lock
    }

    private func serve(
        _ access: Access,
        pool: DatabasePool,
        metrics: PrometheusMetrics,
        integrity: IntegrityCheck
    ) async throws {
        guard options.isDevelopment else {
            let key = configuration.telnyx.apiKey
            return try await serve(
                access,
                pool: pool,
                metrics: metrics,
                integrity: integrity,
                api: key.map { (configuration.telnyx.apiURL, $0) }
            )
        }
        let standIn = try StandInServer()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            let base = try await standIn.baseURL()
            let address = StandInAddress(configuration.data)
            try address.write(try await standIn.origin())
            defer { address.remove() }
            try await development(at: try await standIn.origin())
                .serve(access, pool: pool, metrics: metrics, integrity: integrity, api: (base, Secret("stand-in")))
            group.cancelAll()
        }
    }

    /// The same server, which fetches files from the stand-in too.
    private func development(at origin: String) -> Server {
        var server = self
        let change: @Sendable (inout Configuration) -> Void = { configuration in
            configuration.fax = configuration.fax.fetching(from: origin)
            configuration.voice.recordings = configuration.voice.recordings.fetching(from: origin)
            configuration.messaging.media = configuration.messaging.media.fetching(from: origin)
        }
        change(&server.configuration)
        server.source = source.changed(change)
        return server
    }

    private func serve(
        _ access: Access,
        pool: DatabasePool,
        metrics: PrometheusMetrics,
        integrity: IntegrityCheck,
        api: (url: String, key: Secret)?
    ) async throws {
        let manager = ServiceManager(environment: ProcessInfo.processInfo.environment)
        try await Outside.with(configuration, api: api, database: pool, logger: logger) { [onReady] outside in
            let exchange = try Exchange(
                access.setting(configuration),
                database: pool,
                stations: outside.stations,
                profile: outside.profile,
                lookups: outside.lookups,
                watching: Watching(
                    disk: DiskGuard(configuration.disk, folder: configuration.data.path),
                    integrity: integrity,
                    off: Self.off(PreviewTools.installed, at: Date())
                ),
                outside: outside.watch,
                isDirectoryDown: outside.isDirectoryDown,
                logger: logger
            )
            try await exchange.recover()
            let recorded = try await exchange.journal.tail(after: nil).position
            let parts = OperatorParts()
            let doors = Doors(
                configuration: configuration,
                access: access,
                apiURL: outside.apiURL,
                options: options,
                metrics: metrics,
                samples: MetricSampler(
                    database: pool,
                    journal: exchange.journal,
                    outbox: exchange.outbox,
                    directory: configuration.data,
                    now: { Date() }
                ).samples,
                api: try OperatorAPI.make(
                    of: exchange,
                    in: pool,
                    configuration: configuration,
                    sends: outside.apiURL != nil,
                    parts: parts,
                    logger: logger
                ),
                exchange: exchange,
                parts: parts,
                logger: logger,
                onReady: { summary in
                    // Before it is printed: whoever reads the summary may rely on the manager knowing.
                    manager?.ready("answering on \(summary.localURL)")
                    onReady(summary)
                }
            )
            let reloader = Reloader(
                source: source,
                rulebook: exchange.rulebook,
                skipsTests: options.skipsTests,
                logger: logger
            )
            var group = ServiceGroupConfiguration(
                services: [reloader] as [any Service] + exchange.services + reconciliation(outside.telnyx, pool)
                    + pruning(pool) + sweeping(pool) + [integrity]
                    + minutes(exchange, pool, parts, opens: access.opensAdmin)
                    + recording(after: recorded)
                    + doors.services(routes: exchange.routes),
                gracefulShutdownSignals: [.sigterm, .sigint],
                logger: logger
            )
            group.maximumGracefulShutdownDuration = .seconds(15)
            do {
                try await ServiceGroup(configuration: group).run()
                // Voice requests are answered before they are on disk; the last of them get there now.
                await exchange.journal.flush()
            } catch let error as DoorError {
                throw ServeFault(error)
            }
        }
    }

    /// What a missing program turns off, in a word for health.
    static func off(_ tools: PreviewTools, at now: Date) -> [HealthEndpoint.Degradation] {
        tools.missing.isEmpty ? [] : [HealthEndpoint.Degradation(what: "previews", since: now)]
    }

    /// Keeps what the console draws.
    private func minutes(
        _ exchange: Exchange,
        _ pool: DatabasePool,
        _ parts: OperatorParts,
        opens: Bool
    ) -> [any Service] {
        guard opens else { return [] }
        return [
            MinuteWatch(
                database: pool,
                journal: exchange.journal,
                book: parts.book,
                interval: .seconds(5),
                now: { Date() },
                logger: logger
            )
        ]
    }

    /// Deletes what has been kept as long as the configuration says.
    private func pruning(_ pool: DatabasePool) -> [any Service] {
        let media = MediaStore(folders: configuration.mediaFolders, database: pool)
        return [Pruning(database: pool, keep: configuration.retention, media: media, logger: logger)]
    }

    /// Records what comes in after a place in the journal, when told to.
    private func recording(after position: Int64?) -> [any Service] {
        options.recordsTo.map { folder in
            [
                TrafficRecorder(
                    configuration: configuration,
                    folder: folder,
                    environment: source.environment,
                    start: position,
                    logger: logger
                )
            ]
        } ?? []
    }

    /// Empties the write-ahead log of codes.
    private func sweeping(_ pool: DatabasePool) -> [any Service] {
        configuration.verifications.rules.map { _ in [CodeSweeping(database: pool, logger: logger)] } ?? []
    }

    /// Takes over Telnyx's own opt-outs from time to time.
    private func reconciliation(_ telnyx: TelnyxClient?, _ pool: DatabasePool) -> [any Service] {
        guard let telnyx, let interval = configuration.messaging.reconcileEvery else { return [] }
        let reconciliation = CarrierReconciliation(telnyx: telnyx, writer: pool, ownNumbers: configuration.ownNumbers)
        return [ReconciliationService(reconciliation: reconciliation, interval: interval, logger: logger)]
    }
}
