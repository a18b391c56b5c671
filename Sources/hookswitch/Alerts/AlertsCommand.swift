import ArgumentParser

/// What is wrong, as the running server sees it.
struct AlertsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "alerts",
        abstract: "What is wrong, as the running server sees it.",
        subcommands: [AlertsListCommand.self],
        defaultSubcommand: AlertsListCommand.self
    )
}
