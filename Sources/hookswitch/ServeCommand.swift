import ArgumentParser
import Foundation
import Logging
import Switchboard

/// The service.
struct ServeCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "serve",
        abstract: "Receive, route, answer, keep and forward, until SIGTERM or SIGINT.",
        discussion: """
            --dev needs no account: it makes a signing key and an admin token in the data directory and uses a
            stand-in for the Telnyx API.
            """
    )

    @OptionGroup var data: DataOptions
    @Option(help: "The address to listen on, instead of the configuration's.") var host: String?
    @Option(help: "The port to listen on, instead of the configuration's; 0 takes a free one.") var port: UInt16?
    @Flag(help: "Serve without an account: own signing key, admin token and a stand-in for the Telnyx API.")
    var dev = false
    @Option(
        help: "Write {\"port\",\"adminPort\",\"pid\"} to this file once requests are answered.",
        completion: .file()
    )
    var readyFile: String?
    @Option(
        help:
            "Write what comes in as a scenario into this folder, under pseudonyms; a later start writes into FOLDER-2.",
        completion: .directory
    )
    var record: String?
    @Flag(help: "Start even when the configuration's tests fail.") var skipTests = false
    @Option(help: "How much to log: trace, debug, info, notice, warning, error.") var logLevel: Logger.Level = .info

    func validate() throws {
        guard let record, let names = try? FileManager.default.contentsOfDirectory(atPath: record) else { return }
        guard names.isEmpty || names.contains(Scenario.FileName.script) else {
            throw ValidationError("--record \(record): something else is in that folder; name a new one")
        }
    }

    func run() async throws {
        let source = ConfigurationSource(path: data.config, environment: ProcessInfo.processInfo.environment) {
            [host, port, directory = data.data] configuration in
            if let host { configuration.server.host = host }
            if let port { configuration.server.port = port }
            if let directory { configuration.data = DataDirectory(path: directory) }
        }
        let configuration = try await Exiting.onWrongConfiguration { try source.load() }
        configuration.warnings.forEach { Output.error($0.description) }
        try checkTests(of: configuration)
        let logger = Self.logger(level: logLevel)
        let server = Server(
            configuration: configuration,
            source: source,
            options: Server.Options(isDevelopment: dev, readyFile: readyFile, skipsTests: skipTests, recordsTo: record),
            logger: logger,
            // Whoever reads events from standard output gets nothing else there.
            onReady: { [isPipe = configuration.writesEventsToStandardOutput] summary in
                summary.lines.forEach(isPipe ? Output.error : Output.line)
            }
        )
        try await Exiting.onWrongConfiguration { try await server.run() }
    }

    private func checkTests(of configuration: Configuration) throws {
        let failing = configuration.failingTests()
        guard !failing.isEmpty else { return }
        failing.forEach { Output.error($0.description) }
        if skipTests { return Output.error("hookswitch: starting with \(failing.count) failing tests") }
        Output.error(
            "hookswitch: not started, because tests of the configuration fail; --skip-tests starts all the same"
        )
        throw Exiting.configuration
    }

    private static func logger(level: Logger.Level) -> Logger {
        let style: LineLogHandler.Style = Output.isErrorTerminal ? .terminal : .json
        return Logger(label: "hookswitch") { LineLogHandler(label: $0, style: style, logLevel: level) }
    }
}
