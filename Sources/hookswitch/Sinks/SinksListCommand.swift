import ArgumentParser
import Foundation
import Switchboard

/// Every sink with its state.
struct SinksListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "Every sink: where it is, what it wants, whether it is disabled, and what waits for it."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let configuration = try await data.configuration()
        let storage = try await Exiting.onWrongConfiguration { try Storage(reading: configuration.data) }
        let lines = try await SinkDesk(configuration).lines(from: storage).prefix(listing.limit)
        if listing.json { return try lines.forEach { try Output.json($0) } }
        guard !lines.isEmpty else { return Output.error("No sink is configured, and nothing waits for one.") }
        var table = Table("NAME", "STATE", "WAITING", "OLDEST", "WHERE", "EVENTS", "LAST ERROR")
        for line in lines {
            table.add(
                line.name,
                line.disabledSince.map { "disabled since \($0.formatted(.iso8601))" } ?? line.state,
                "\(line.waiting)",
                line.oldest?.formatted(.iso8601) ?? "-",
                line.place ?? "not configured",
                line.events.joined(separator: ", "),
                line.reason ?? line.lastError ?? "-"
            )
        }
        table.lines.forEach(Output.line)
        for line in lines {
            for key in line.publicKeys { Output.line("\(line.name) is signed for \(key)") }
        }
    }
}
