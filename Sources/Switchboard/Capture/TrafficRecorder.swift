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
    let logger: Logger
    /// How often the journal is looked at.
    private static let pause: Duration = .seconds(1)

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
        var export = try TrafficExport(
            configuration,
            environment: environment,
            to: folder,
            key: key,
            keepsOwnNumbers: false
        )
        let storage = try Storage(reading: configuration.data)
        var position = try await Journal(writer: storage.database).tail(after: nil).position
        logger.notice("traffic is recorded under pseudonyms", metadata: ["folder": "\(folder)"])
        while !Task.isShuttingDownGracefully, !Task.isCancelled {
            // Ends early when the service stops; then what is left is written.
            try? await cancelWhenGracefulShutdown { try await Task.sleep(for: Self.pause) }
            position = try await export.add(storage, matching: JournalFilter(), after: position) ?? position
            try export.finish()
        }
    }
}
