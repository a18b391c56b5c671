import ArgumentParser

/// The suppression list and its ledger.
struct OptOutsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opt-outs",
        abstract: "Who must not be texted, and the evidence for it.",
        subcommands: [
            OptOutsListCommand.self, OptOutsCheckCommand.self, OptOutsAddCommand.self, OptOutsRemoveCommand.self,
            OptOutsReviewCommand.self, OptOutsHistoryCommand.self, OptOutsVerifyCommand.self,
            OptOutsImportCommand.self, OptOutsExportCommand.self, OptOutsEraseCommand.self,
            OptOutsReconcileCommand.self,
        ]
    )
}
