import AsyncHTTPClient
import EventIngress
import Foundation
import GRDB
import Handlers
import Logging
import ServiceLifecycle
import TelnyxStandIn
import Testing

@testable import Switchboard

/// A whole server of its own for one test: real door, real disk, the stand-in for the API, and a clock set by hand.
struct TestServer: Sendable {
    static let voiceToken = "end-to-end-voice-token-0123456789"

    /// Where it answers.
    let base: String
    /// What Telnyx signs with.
    let key: SigningKey
    let clock: SetClock
    let directory: DataDirectory
    let database: DatabasePool
    let standIn: StandInServer
    let exchange: Exchange
    let client: HTTPClient
    /// What it logs; nothing in it may be about a person, which every test checks at its end.
    let log: WatchedLog

    /// An office in New York with a London desk, keywords, and faxes from the stand-in.
    static let yaml = """
        hours:
          office:
            time-zone: America/New_York
            open: { Mon-Fri: ["09:00-17:00"] }
        voice:
          numbers: { default: main }
          plans:
            main:
              - name: overseas
                when: { from-prefix: ["+44", "+353"] }
                do: [ { dial: ["+442079460123"], timeout: 20s } ]
              - name: open
                when: { open: office }
                do:
                  - say: Please hold while we connect your call.
                  - { dial: ["+12125550123"], timeout: 20s }
                  - say: We're sorry, no one is available. Please try again later.
              - name: closed
                do: [ { say: Our office is closed. }, hangup ]
        messaging:
          brand: Example Ltd
          contact: help@example.com
          keywords: { hours: "We're open Mon-Fri 9am-5pm EST." }
          otherwise: Thanks for your message!
        fax: { allow-hosts: [127.0.0.1] }
        """

    /// Runs a test against a server; the clock stands at a Friday, 10 in the morning in New York.
    ///
    /// With `hearsOfMessages` the events of the messages it sends come back to it.
    static func run(
        _ yaml: String = Self.yaml,
        at start: String = "2026-11-20T15:00:00Z",
        hearsOfMessages: Bool = false,
        _ test: (TestServer) async throws -> Void
    ) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-e2e-\(UUID().uuidString)")
        let directory = DataDirectory(path: folder.path())
        try directory.prepare()
        defer { try? FileManager.default.removeItem(at: folder) }
        var configuration = try Configuration(yaml: yaml, environment: [:])
        // What is answered is tested here, not how fast a busy machine is.
        configuration.voice.answerWithin = .seconds(60)
        configuration.data = directory
        let clock = SetClock(try Date(start, strategy: .iso8601))
        let pool = try await Storage.serving(directory)
        let log = WatchedLog()
        log.forbid(voiceToken)
        let logger = log.logger()
        let key = try SigningKey.generate()
        let events = StandInEvents(key: key, now: { clock.now })
        let standIn = try StandInServer(onEvent: { if hearsOfMessages { await events.deliver($0) } })
        try await withThrowingTaskGroup(of: Void.self) { group in
            group.addTask { try await standIn.run() }
            let api = (url: try await standIn.baseURL(), key: Secret("test"))
            let settled = configuration
            try await Outside.with(settled, api: api, database: pool, logger: logger, now: { clock.now }) { outside in
                let setting = Setting(
                    configuration: settled,
                    publicKeys: [key.publicKey],
                    voiceToken: VoiceToken(voiceToken),
                    publicURL: nil
                )
                let exchange = try Exchange(
                    setting,
                    database: pool,
                    stations: outside.stations,
                    profile: outside.profile,
                    lookups: outside.lookups,
                    logger: logger,
                    now: { clock.now }
                )
                try await open(exchange, maxBody: settled.server.maxBody, logger: logger) { base, client in
                    events.open(base)
                    let server = TestServer(
                        base: base,
                        key: key,
                        clock: clock,
                        directory: directory,
                        database: pool,
                        standIn: standIn,
                        exchange: exchange,
                        client: client,
                        log: log
                    )
                    try await test(server)
                }
            }
            group.cancelAll()
        }
        try pool.close()
        #expect(log.indiscretions.isEmpty)
    }

    /// Opens the public door on a free port and runs the feed for the length of `body`.
    private static func open(
        _ exchange: Exchange,
        maxBody: Int,
        logger: Logger,
        _ body: (_ base: String, _ client: HTTPClient) async throws -> Void
    ) async throws {
        let (ports, port) = AsyncStream<UInt16>.makeStream()
        let door = Door(
            configuration: DoorConfiguration(port: 0, maxBodyBytes: maxBody),
            handler: exchange.routes,
            logger: logger,
            onBound: { port.yield($0) }
        )
        try await HTTPClient.withHTTPClient { client in
            try await withThrowingTaskGroup(of: Void.self) { group in
                group.addTask { try await door.run() }
                group.addTask { try await exchange.feeding.run() }
                for await port in ports {
                    try await body("http://127.0.0.1:\(port)", client)
                    break
                }
                group.cancelAll()
            }
        }
    }
}
