import ArgumentParser

/// The systems that get events: how they are doing, and letting one go on.
struct SinksCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "sinks",
        abstract: "How sinks are doing, letting a disabled one go on, and trying one out.",
        subcommands: [SinksListCommand.self, SinksEnableCommand.self, SinksTestCommand.self]
    )
}
