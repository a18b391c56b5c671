import EventIngress
import FlyingFox
import Foundation
import GRDB
import Handlers
package import Logging
import ServiceLifecycle
import TelnyxEvents
import TelnyxStandIn

/// `hookswitch demo`: a real server on a free loopback port, real signed requests, the stand-in for the API, and a
/// temporary data directory, all gone when it returns.
package struct Demo: Sendable {
    private let logger: Logger
    private let show: @Sendable (DemoScene) throws -> Void

    /// A demo that tells its story scene by scene.
    package init(logger: Logger, show: @escaping @Sendable (DemoScene) throws -> Void) {
        self.logger = logger
        self.show = show
    }

    /// Plays every step and returns; throws when any part does not work.
    package func run() async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-demo-\(UUID().uuidString)")
        let directory = DataDirectory(path: folder.path())
        try directory.prepare()
        // What cannot be removed lies in the temporary folder.
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = try Configuration(
            yaml: DemoFixtures.files["hookswitch.yaml"] ?? "",
            environment: [:]
        )
        configuration.data = directory
        let pool = try await Storage.serving(directory)
        let standIn = try StandInServer()
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            let api = (url: try await standIn.baseURL(), key: Secret("demo"))
            let settled = configuration
            try await Outside.with(settled, api: api, database: pool, logger: logger) { outside in
                try await play(settled, pool: pool, standIn: standIn, stations: outside.stations)
            }
            group.cancelAll()
        }
        try pool.close()
    }

    private func play(
        _ configuration: Configuration,
        pool: DatabasePool,
        standIn: StandInServer,
        stations: [OutboxStation]
    ) async throws {
        let key = try DevelopmentKey.own(of: configuration.data)
        let setting = Setting(
            configuration: configuration,
            publicKeys: [key.publicKey],
            voiceToken: nil,
            publicURL: nil
        )
        let exchange = try Exchange(setting, database: pool, stations: stations, logger: logger)
        let (ports, port) = AsyncStream<UInt16>.makeStream()
        let door = Door(
            configuration: DoorConfiguration(port: 0),
            handler: exchange.routes,
            logger: logger,
            onBound: { port.yield($0) }
        )
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await door.run() }
            group.addTask { try await exchange.feeding.run() }
            for try await port in ports {
                let player = DemoPlayer(
                    exchange: exchange,
                    database: pool,
                    standIn: standIn,
                    base: "http://127.0.0.1:\(port)",
                    key: key,
                    show: show
                )
                try await player.play(DemoStep.all)
                break
            }
            group.cancelAll()
        }
    }
}
