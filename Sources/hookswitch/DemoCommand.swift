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

    func run() async throws {
        var logger = Logger(label: "demo") { LineLogHandler(label: $0, style: .terminal, logLevel: .error) }
        logger.logLevel = .error
        try await Demo(logger: logger, show: { Output.line($0) }).run()
    }
}
