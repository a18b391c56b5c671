import ArgumentParser
import Foundation
import Switchboard

/// Whether the configuration is right, and what is in force.
struct ConfigCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "config",
        abstract: "Check and show the configuration.",
        subcommands: [
            CheckCommand.self,
            ShowCommand.self,
            TestCommand.self,
            CalendarCommand.self,
            ReferenceCommand.self,
            SchemaCommand.self,
        ]
    )

    /// Every fault at once.
    struct CheckCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "check",
            abstract: "Every fault with its file, line and key; exit 78 when there is an error."
        )

        @OptionGroup var data: DataOptions
        @Flag(help: "Print one JSON object for each fault.") var json = false
        @Flag(help: "Look for rules no call comes to, hours nobody covers, and the like.") var coverage = false
        @Flag(help: "With --coverage: exit 1 when there is anything.") var strict = false

        func run() async throws {
            let found = try check()
            guard coverage else { return }
            let remarks = found.coverage(at: .now)
            for remark in remarks {
                if json { try Output.json(remark) } else { Output.line(remark.description) }
            }
            if !json { Output.line("coverage: \(remarks.isEmpty ? "nothing found" : "\(remarks.count) found")") }
            if strict, !remarks.isEmpty { throw ExitCode.failure }
        }

        private func check() throws -> Configuration {
            do {
                let found = try Configuration.load(data.config, environment: ProcessInfo.processInfo.environment)
                try show(found.warnings + found.remarks + found.telnyx.unusableKeys)
                guard found.telnyx.unusableKeys.isEmpty else { throw Exiting.configuration }
                if !json { Output.line("\(found.file ?? "embedded defaults"): no errors") }
                return found
            } catch let faults as ConfigurationFaults {
                try show(faults.faults)
                throw Exiting.configuration
            }
        }

        private func show(_ faults: [ConfigurationFault]) throws {
            for fault in faults {
                if json { try Output.json(fault) } else { Output.line(fault.description) }
            }
        }
    }

    /// The calls written under `tests:`.
    struct TestCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "test",
            abstract: "Run the tests written in the file: exit 1 when one fails."
        )

        @OptionGroup var data: DataOptions
        @Flag(help: "Print one JSON object for each failing test.") var json = false

        func run() async throws {
            let configuration = try await data.configuration()
            let failing = configuration.failingTests()
            for fault in failing {
                if json { try Output.json(fault) } else { Output.line(fault.description) }
            }
            let count = configuration.tests.count
            if !json { Output.line("\(count - failing.count) of \(count.counted("test")) passed") }
            if !failing.isEmpty { throw ExitCode.failure }
        }
    }

    /// What is in force.
    struct ShowCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "show",
            abstract: "The effective configuration as a file that `config check` accepts, secrets redacted."
        )

        @OptionGroup var data: DataOptions
        @Flag(help: "Print one JSON object.") var json = false
        @Flag(help: "Print the embedded defaults, as a file to start from.") var defaults = false

        func run() async throws {
            if defaults { return Output.line(EmbeddedDefaults.yaml) }
            let configuration = try await data.configuration()
            let environment = ProcessInfo.processInfo.environment
            let shown = try EffectiveConfiguration(configuration, environment: environment)
            if json { return try Output.json(shown) }
            Output.line("# in force: \(configuration.file ?? "embedded defaults"), variables and defaults filled in")
            try shown.yaml.split(separator: "\n", omittingEmptySubsequences: false).dropLast().forEach {
                Output.line(String($0))
            }
        }
    }
}
