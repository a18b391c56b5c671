import ArgumentParser
import Foundation
import Handlers
import Numbering
import Switchboard

/// What is in force, or everything there was.
struct OverrideListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The overrides in force; with --all every one there was, and how it ended."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions
    @Flag(help: "Those that have ended too: the audit.") var all = false

    func run() async throws {
        let directory = try await OverrideOptions.configuration(data).directory
        let storage = try await Exiting.onWrongConfiguration { try Storage(reading: directory) }
        let history = try await OverrideDesk(storage: storage).history(at: .now)
        let spans = (all ? history.spans : history.inForce).suffix(listing.limit)
        if listing.json { return try spans.forEach { try Output.json(OverrideLine($0)) } }
        var table = Table("NAME", "STATE", "NUMBER", "TO", "SINCE", "UNTIL", "BY", "REASON")
        for span in spans {
            let override = span.override
            table.add(
                override.name,
                span.ending?.word ?? "in force",
                override.number?.e164 ?? "all",
                override.to.isEmpty ? "-" : override.to.map(\.description).joined(separator: ", "),
                override.since.formatted(.iso8601),
                (span.ending?.instant ?? override.until)?.formatted(.iso8601) ?? "cleared",
                override.author,
                override.reason
            )
        }
        if spans.isEmpty { Output.error(all ? "No override was ever set." : "No override is in force.") }
        if !spans.isEmpty { table.lines.forEach(Output.line) }
    }
}
