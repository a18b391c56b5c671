package import GRDB
package import Logging
import ServiceLifecycle

/// Rings when another process has written to the database, for example `hookswitch events retry`.
///
/// SQLite's `data_version`, read on the writer, changes with every commit that is not the writer's own.
package struct ForeignWriteWatcher: Service {
    private let writer: any DatabaseWriter
    private let doorbells: [Doorbell]
    private let interval: Duration
    private let logger: Logger

    /// Looks every `interval`.
    package init(
        writer: any DatabaseWriter,
        ringing doorbells: [Doorbell],
        every interval: Duration = .seconds(1),
        logger: Logger
    ) {
        self.writer = writer
        self.doorbells = doorbells
        self.interval = interval
        self.logger = logger
    }

    /// Looks until shut down.
    package func run() async {
        await cancelWhenGracefulShutdown {
            var seen: Int?
            while !Task.isCancelled {
                seen = await look(after: seen)
                // A cancelled sleep only means: the loop ends.
                try? await Task.sleep(for: interval)
            }
        }
    }

    /// Rings when the version is another than `seen`, and returns it.
    func look(after seen: Int?) async -> Int? {
        do {
            let version = try await writer.writeWithoutTransaction { db in
                try Int.fetchOne(db.cachedStatement(sql: "PRAGMA data_version"))
            }
            if let seen, version != seen {
                for doorbell in doorbells { doorbell.ring() }
            }
            return version
        } catch {
            guard !(error is CancellationError) else { return seen }
            logger.warning("Cannot tell whether other processes wrote", metadata: ["error": "\(error)"])
            return seen
        }
    }
}
