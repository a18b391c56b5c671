import EventIngress
import Foundation
import Logging
import ServiceLifecycle

/// `serve --record FOLDER`: what comes in while it serves is written as a scenario folder, under pseudonyms.
///
/// It follows the journal, so that what was recorded was acknowledged, and no request waits for it.
struct TrafficRecorder: Service {
    let configuration: Configuration
    let folder: String
    let environment: [String: String]
    /// What came before is not recorded: the journal's end when the doors were still closed.
    let start: Int64?
    let logger: Logger
    /// How often the journal is looked at.
    private static let pause: Duration = .seconds(1)
    /// How old an event is when it is written: by then it is decided about, and what the directory said is known.
    private static let age: TimeInterval = 2

    func run() async throws {
        do {
            try await record()
        } catch {
            // Recording is a convenience: the service goes on without it.
            logger.error("traffic is not recorded any more", metadata: ["error": "\(error)"])
        }
        // A service that returns would end the group.
        try? await gracefulShutdown()
    }

    private func record() async throws {
        let key = try PseudonymKey.read(configuration.data.path + "/pseudonym-key")
        let folder = Self.next(to: folder)
        var export = try TrafficExport(
            configuration,
            environment: environment,
            to: folder,
            key: key,
            keepsOwnNumbers: false
        )
        let storage = try Storage(reading: configuration.data)
        var position = start
        logger.notice("traffic is recorded under pseudonyms", metadata: ["folder": "\(folder)"])
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            // Ends early when the service stops; then what is left is written.
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            let isEnding = Task.isShuttingDownGracefully || Task.isCancelled
            let count = export.totals.events
            position = try await export.add(
                storage,
                matching: JournalFilter(),
                after: position,
                before: isEnding ? .distantFuture : Date(timeIntervalSinceNow: -Self.age)
            )
            if export.totals.events > count { try export.finish() }
        }
    }

    /// The folder itself; when it holds what an earlier start recorded, `FOLDER-2` beside it, and so on.
    private static func next(to folder: String) -> String {
        let plain = String(folder.reversed().drop { $0 == "/" }.reversed())
        func isTaken(_ path: String) -> Bool {
            FileManager.default.fileExists(atPath: "\(path)/\(Scenario.FileName.script)")
        }
        guard isTaken(plain) else { return folder }
        return (2...).lazy.map { "\(plain)-\($0)" }.first { !isTaken($0) } ?? folder
    }
}
