package import EventIngress
package import FlyingFox
import Foundation
import GRDB
import Handlers
package import Logging
import Synchronization
import TelnyxStandIn

/// Plays scenarios in process: the endpoints and handlers of `serve`, a database on disk, a stand-in for the outside, a clock
/// set by hand, and nothing that waits.
package struct ScenarioRunner: Sendable {
    /// How a request comes to the routes of the public door.
    package typealias Entrance = @Sendable (RouteTable, HTTPRequest) async throws -> HTTPResponse

    /// What `${NAME}` in configurations stands for.
    private let environment: [String: String]
    private let logger: Logger
    private let entrance: Entrance

    /// Takes the environment configurations are read in, where the exchange logs (nowhere by default), and how requests come
    /// in: by a call, unless something else puts a socket between.
    package init(
        environment: [String: String] = [:],
        logger: Logger = Logger(label: "scenario") { _ in SwiftLogNoOpLogHandler() },
        entrance: @escaping Entrance = { try await $0.handleRequest($1) }
    ) {
        self.environment = environment
        self.logger = logger
        self.entrance = entrance
    }

    /// Plays a scenario and returns all that came of it.
    ///
    /// What would leave goes to the stand-in, whatever addresses the configuration names. Throws `ConfigurationFaults` and
    /// `ScenarioFault`.
    package func run(_ scenario: Scenario) async throws -> ScenarioOutcome {
        let clock = ManualClock(scenario.beginning)
        var configuration = try scenario.configuration(environment: environment)
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-scenario-\(UUID().uuidString)")
        let directory = DataDirectory(path: folder.path())
        try directory.prepare()
        // What cannot be removed lies in the temporary folder.
        defer { try? FileManager.default.removeItem(at: folder) }
        let pool = try await Storage.serving(directory)
        let ids = ScenarioIDs()
        let standIn = try StandInServer(messageID: { ids.next() })
        for (number, profile) in scenario.callers { standIn.addCaller(number, try JSONEncoder().encode(profile)) }
        var outcome: ScenarioOutcome?
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            let origin = try await standIn.origin()
            configuration.enterScenario(in: directory, outside: origin, isPatient: scenario.directoryAnswers)
            var stage = try ScenarioStage(
                configuration: configuration,
                database: pool,
                standIn: standIn,
                origin: origin,
                clock: clock,
                directoryAnswers: scenario.directoryAnswers,
                logger: logger,
                entrance: entrance
            )
            try await stage.play(scenario.steps)
            outcome = try await stage.outcome()
            group.cancelAll()
        }
        try pool.close()
        guard let outcome else { throw CancellationError() }
        return outcome
    }
}

/// Ids of messages in the order they are sent, the same in every run.
private final class ScenarioIDs: Sendable {
    private let count = Mutex(0)

    func next() -> String {
        let digits = String(
            count.withLock { count in
                count += 1
                return count
            }
        )
        return "5e4d0000-0000-4000-8000-" + String(repeating: "0", count: 12 - digits.count) + digits
    }
}
