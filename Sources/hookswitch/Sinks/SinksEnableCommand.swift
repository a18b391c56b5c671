import ArgumentParser
import Foundation
import Switchboard

/// Lets a sink that wanted nothing more have its rows again.
struct SinksEnableCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "enable",
        abstract: "Send to a sink again that answered 410: exit 1 when it is not disabled."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The sink's name, as `sinks list` prints it.") var name: String

    func run() async throws {
        let configuration = try await data.configuration()
        let storage = try await Exiting.onWrongConfiguration {
            try await Storage(writingBeside: configuration.data)
        }
        guard try await SinkDesk(configuration).enable(name, in: storage) else {
            Output.error("hookswitch: '\(name)' is not disabled; `hookswitch sinks list` shows those that are")
            throw ExitCode.failure
        }
        Output.line("\(name) gets what waits for it again, within a second when `serve` runs")
    }
}
