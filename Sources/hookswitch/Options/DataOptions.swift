import ArgumentParser
import Foundation
import Switchboard

/// `--config` and `--data`, on every command that touches data.
struct DataOptions: ParsableArguments {
    @Option(
        name: .long,
        help: "The configuration file; hookswitch.yaml in this folder, else embedded defaults.",
        completion: .file(extensions: ["yaml", "yml"])
    )
    var config: String?

    @Option(name: .long, help: "The data directory, instead of the configuration's.", completion: .directory)
    var data: String?

    /// The configuration, every fault reported together; exits 78 when there is one.
    func configuration() async throws -> Configuration {
        try await Exiting.onWrongConfiguration {
            var configuration = try Configuration.load(config, environment: ProcessInfo.processInfo.environment)
            if let data { configuration.data = DataDirectory(path: data) }
            return configuration
        }
    }

    /// The storage, opened for reading only; exits 78 when there is none.
    func readStorage() async throws -> Storage {
        try await Exiting.onWrongConfiguration { try Storage(reading: try await configuration().data) }
    }

    /// The storage, opened for writing beside a server that may be running.
    ///
    /// When there is none it is made, and standard error says so, or the command exits 78.
    func writeStorage(makesDirectory: Bool = false) async throws -> Storage {
        try await Exiting.onWrongConfiguration {
            let directory = try await configuration().data
            if makesDirectory, try await Storage.make(directory) {
                Output.error("hookswitch: made the data directory \(directory.path)")
            }
            return try await Storage(writingBeside: directory)
        }
    }
}
