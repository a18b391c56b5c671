import ArgumentParser
import Foundation
import Handlers
import Numbering
import Switchboard

/// Takes an override back.
struct OverrideClearCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "clear",
        abstract: "Take back what is in force under a name: exit 1 when nothing is."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The name, as `override list` prints it.") var name: String
    @Option(help: "Only the override for this called number.") var number: PhoneNumber?
    @Option(help: "Why, for the audit.") var reason = ""
    @Option(name: .customLong("by"), help: "Who clears it; your user name by default.") var author: String?
    @Flag(help: "Print one JSON object for each override taken back.") var json = false

    func run() async throws {
        let directory = try await OverrideOptions.configuration(data).directory
        let storage = try await Exiting.onWrongConfiguration { try await Storage(writingBeside: directory) }
        let now = Date.now
        let author = author ?? NSUserName()
        let cleared = try await OverrideDesk(storage: storage)
            .clear(name, number: number, author: author, reason: reason, at: now)
        for override in cleared {
            let span = OverrideSpan(override: override, ending: .cleared(author: author, reason: reason, at: now))
            if json { try Output.json(OverrideLine(span)) } else { Output.line("\(override.name) is cleared") }
        }
        guard cleared.isEmpty else { return }
        Output.error("hookswitch: no override '\(name)' is in force; `hookswitch override list` shows those that are")
        throw ExitCode.failure
    }
}
