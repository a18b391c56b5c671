import ArgumentParser
import Foundation
import Logging
import Switchboard

/// Every kind of event, start to end.
struct DemoCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "demo",
        abstract: "Play every kind of event, start to end: no account, no network, nothing left behind."
    )

    @Flag(help: "Print one JSON object for each step.") var json = false

    func run() async throws {
        var logger = Logger(label: "demo") { LineLogHandler(label: $0, style: .terminal, logLevel: .error) }
        logger.logLevel = .error
        try await Demo(
            logger: logger,
            show: { [json] scene in
                if json { return try Output.json(scene) }
                scene.lines.forEach(Output.line)
            }
        ).run()
    }
}
