/// One thing wrong in a configuration: where, what, and what to do.
package struct ConfigurationFault: Error, Hashable, Sendable, Codable {
    /// How bad it is: an error stops the service, a warning is printed.
    package enum Severity: String, Hashable, Sendable, Codable {
        case error
        case warning
    }

    /// How bad it is.
    package let severity: Severity
    /// The file as named by the user; nil for the embedded defaults.
    package let file: String?
    /// The line, from 1; nil when the fault is an absence.
    package let line: Int?
    /// The key's path, for example `voice.plans.main[2].when`.
    package let key: String
    /// What is wrong and what is accepted, in one sentence.
    package let message: String

    /// Puts a fault together.
    package init(severity: Severity = .error, file: String?, line: Int?, key: String, message: String) {
        self.severity = severity
        self.file = file
        self.line = line
        self.key = key
        self.message = message
    }
}

extension ConfigurationFault: CustomStringConvertible {
    /// `hookswitch.yaml:12: error: server.port: …`.
    package var description: String {
        let place = [file ?? "embedded defaults", line.map(String.init)].compactMap(\.self).joined(separator: ":")
        return "\(place): \(severity.rawValue): \(key.isEmpty ? "" : "\(key): ")\(message)"
    }
}

/// Every fault of a configuration, reported together.
package struct ConfigurationFaults: Error, Sendable, CustomStringConvertible {
    /// The faults in the order of the file.
    package let faults: [ConfigurationFault]
    /// The files that were read, or looked for, besides the configuration itself.
    package var files: Set<String> = []

    /// One line for each fault.
    package var description: String { faults.map(\.description).joined(separator: "\n") }
}
