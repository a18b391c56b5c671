import EventIngress
import Foundation
import Logging
import Synchronization
import TelnyxStandIn

@testable import Switchboard

/// The world around a server that crashes: a stand-in for the API, another as the sink, and one data directory.
struct CrashRig: Sendable {
    let folder: URL
    let standIn: StandInServer
    let sink: StandInServer
    let key: SigningKey
    let apiURL: String
    let load: LoadRecord

    var directory: DataDirectory { DataDirectory(path: folder.appending(path: "data").path()) }
    private var configurationFile: String { folder.appending(path: "hookswitch.yaml").path() }

    /// Opens the outside for the length of `body`, in a temporary folder of its own.
    static func run(seed: CrashSeed, _ body: (CrashRig) async throws -> Void) async throws {
        let folder = FileManager.default.temporaryDirectory.appending(path: "hookswitch-crash-\(UUID().uuidString)")
        try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
        defer { try? FileManager.default.removeItem(at: folder) }
        let standIn = try StandInServer()
        let sink = try StandInServer()
        try await withThrowingTaskGroup(of: Void.self) { group in
            defer { group.cancelAll() }
            group.addTask { try await standIn.run() }
            group.addTask { try await sink.run() }
            let rig = CrashRig(
                folder: folder,
                standIn: standIn,
                sink: sink,
                key: try SigningKey.generate(),
                apiURL: try await standIn.baseURL(),
                load: LoadRecord(plan: LoadPlan(seed: seed, origin: try await standIn.origin()))
            )
            // A stand-in told to answer 200 to everything takes what a sink takes.
            sink.add(StandInFault(path: "/sink", times: nil, status: 200))
            try await rig.writeConfiguration(sink: sink.origin())
            try await body(rig)
        }
    }

    /// A server on the directory, answering.
    func start() async throws -> ServerProcess {
        try await ServerProcess(configuration: configurationFile, data: directory.path, folder: folder)
    }

    /// Posts over several kept-alive connections until so many are acknowledged; then `end` is called at once, with what is
    /// under way still under way.
    func post(to server: ServerProcess, acknowledgements: Int, end: @escaping @Sendable () -> Void) async throws {
        load.begin(acknowledgements: acknowledgements)
        guard acknowledgements > 0 else { return end() }
        let sender = FixtureSender(base: "http://127.0.0.1:\(server.port)", path: nil, key: key)
        try await withThrowingTaskGroup(of: Void.self) { group in
            for _ in 0..<6 {
                group.addTask {
                    do {
                        try await sender.send(count: .max, fixture: { _ in try next(server) }) { answer in
                            if load.note(answer) { end() }
                        }
                    } catch  where error is LoadRecord.RoundIsOver || error is CancellationError {
                        return
                    }
                }
            }
            try await group.waitForAll()
        }
    }

    /// A server that ended by itself ends the round too.
    private func next(_ server: ServerProcess) throws -> Fixture {
        guard server.isRunning else { throw LoadRecord.RoundIsOver() }
        return try load.next()
    }

    private func writeConfiguration(sink: String) throws {
        let yaml = """
            server: { host: 127.0.0.1, port: 0 }
            admin: { host: 127.0.0.1, port: 0, token: a-token-for-the-crash-test }
            telnyx:
              public-keys: ["\(key.publicKey.base64)"]
              api-key: crash-test
              api-url: \(apiURL)
            voice:
              numbers: { default: main }
              plans:
                main: [ { do: [ { say: Hello. }, hangup ] } ]
            messaging:
              brand: Example Ltd
              keywords:
                hours: We're open Mon-Fri 9am-5pm EST
                location: 123 Main St, New York, NY 10001
              otherwise: Thanks for your message! Reply HELP for options.
            fax: { allow-hosts: [127.0.0.1] }
            sinks:
              analytics: { url: "\(sink)/sink", events: [call, fax, message] }
            """
        try yaml.write(toFile: configurationFile, atomically: true, encoding: .utf8)
    }

    /// The configuration the servers run with.
    func configuration() throws -> Configuration {
        var configuration = try Configuration.load(configurationFile, environment: [:])
        configuration.data = directory
        return configuration
    }
}
