import Foundation
import Switchboard

/// Where overrides are kept, and which names have an effect.
enum OverrideOptions {
    /// The data directory, and the names the configuration knows; nil names when it cannot be read.
    ///
    /// In an emergency a half-written configuration file is no reason to refuse, as long as the directory is named.
    static func configuration(_ data: DataOptions) async throws -> (directory: DataDirectory, names: Set<String>?) {
        if let path = data.data {
            let environment = ProcessInfo.processInfo.environment
            let configuration = try? Configuration.load(data.config, environment: environment)
            return (DataDirectory(path: path), configuration?.overrideNames)
        }
        let configuration = try await data.configuration()
        return (configuration.data, configuration.overrideNames)
    }
}
