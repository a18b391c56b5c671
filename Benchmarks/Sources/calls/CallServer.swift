import AsyncHTTPClient
import EventIngress
import FlyingFox
import Foundation
import GRDB
import Handlers
import Logging
import Numbering
import TelnyxEvents

/// Our door with the voice endpoint, the desk and a directory of callers, as the product plugs them together; what was
/// answered is written down in a journal on disk.
struct CallServer {
    /// Where the directory is; nil for none.
    let directory: String?
    let data: String
    let keyFile: String

    func run() async throws {
        try await AsyncHTTPClient.HTTPClient.withHTTPClient(configuration: OutboundHTTP.configuration) { client in
            let directory = directory.map { url in
                CallerDirectory(
                    url: url,
                    http: OutboundHTTP(client: client),
                    answerWithin: .milliseconds(800),
                    cacheFor: .seconds(600)
                )
            }
            let door = Door(
                configuration: DoorConfiguration(port: 0),
                handler: try await routes { number in await directory?.profile(of: number) },
                logger: logger,
                onBound: { FileHandle.standardOutput.write(Data("port \($0)\n".utf8)) }
            )
            try await door.run()
        }
    }

    private var logger: Logger {
        var logger = Logger(label: "calls")
        logger.logLevel = .error
        return logger
    }

    private func routes(profile: @escaping @Sendable (PhoneNumber) async -> CallerProfile?) async throws -> RouteTable {
        let key = try SigningKey(base64: String(contentsOfFile: keyFile, encoding: .utf8))
        let script = try script()
        let desk = CallDesk(
            script: { script },
            knowledge: CallKnowledge(profile: profile, overrides: { [] }),
            fallback: try FallbackDocument(),
            logger: logger
        )
        let voice = VoiceEndpoint(
            configuration: VoiceEndpoint.Configuration(
                authentication: .signature,
                steps: [.voice],
                fallback: try FallbackDocument().data
            ),
            verifier: SignatureVerifier(keys: [key.publicKey]),
            journal: Journal(writer: try await database()),
            doorbell: EventIngress.Doorbell(),
            logger: logger,
            answer: { question in
                let answer = await desk.answer(question.request, at: question.receivedAt)
                return VoiceReply(answer.document, note: answer.note)
            }
        )
        var routes = RouteTable()
        routes.append("GET,POST /texml/*", to: voice)
        return routes
    }

    /// An office with a welcome for VIPs, always open.
    private func script() throws -> CallScript {
        guard let desk = DialTarget("+15550100123"), let dialling = Dialling([desk]) else { throw CancellationError() }
        let vip = Rule(
            when: .caller(.vip(true)),
            do: [.say(Speech("Welcome back, {caller.name}.")), .enqueue(QueueEntry("priority"))]
        )
        let open = Rule(
            when: .open("office"),
            do: [.say(Speech("Please hold while we connect your call.")), .dial(dialling), .hangup]
        )
        return CallScript(
            router: CallRouter(
                plans: VoicePlans(defaultPlan: "main", plans: [Plan("main", rules: [vip, open])]),
                hours: ["office": try OpeningHours(zone: "America/New_York", rule: "*=00:00-24:00")]
            ),
            links: CallbackLinks(publicURL: "https://hooks.example.com", token: nil)
        )
    }

    private func database() async throws -> DatabasePool {
        let pool = try DatabasePool(path: data + "/calls.sqlite")
        var migrator = DatabaseMigrator()
        JournalSchema.register(in: &migrator)
        try migrator.migrate(pool)
        try await Durability.require(on: pool)
        return pool
    }
}
