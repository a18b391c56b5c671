/// Where the configuration is read from again while the service runs.
package struct ConfigurationSource: Sendable {
    private let path: String?
    /// What `${NAME}` in it stands for.
    let environment: [String: String]
    private let change: @Sendable (inout Configuration) -> Void

    /// Reads `path`, else `hookswitch.yaml` of the current folder; `change` is what the command line says instead.
    package init(
        path: String?,
        environment: [String: String],
        change: @escaping @Sendable (inout Configuration) -> Void
    ) {
        self.path = path
        self.environment = environment
        self.change = change
    }

    /// Reads it; throws `ConfigurationFaults` with every fault there is.
    package func load() throws -> Configuration {
        var configuration = try Configuration.load(path, environment: environment)
        change(&configuration)
        return configuration
    }

    /// The same source with one more change, so that what is read again is compared with what was started.
    func changed(_ more: @escaping @Sendable (inout Configuration) -> Void) -> ConfigurationSource {
        ConfigurationSource(path: path, environment: environment) { [change] configuration in
            change(&configuration)
            more(&configuration)
        }
    }

    /// The same source for good: a file that was there once is missed when it is gone.
    func bound(to configuration: Configuration) -> ConfigurationSource {
        ConfigurationSource(path: configuration.file ?? path, environment: environment, change: change)
    }

    /// The file looked for.
    var file: String { path ?? Configuration.defaultFile }
}
