import ArgumentParser
import EventIngress
import Foundation
import Switchboard

/// `events tail`: events as they come.
struct EventsTailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "tail",
        abstract: "Events as they come, until interrupted."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var filter: EventFilterOptions
    @Flag(help: "Print one JSON object for each event.") var json = false
    @Option(help: "End after this many events.") var count: Int?

    func run() async throws {
        let journal = Journal(writer: try await data.readStorage().database)
        var position = try await journal.tail(after: nil).position
        var left = count ?? .max
        if !json { Output.line(EventRow.header) }
        while left > 0 {
            let page = try await journal.tail(after: position, matching: filter.filter)
            for entry in page.entries.prefix(left) {
                if json { try Output.json(EventLine(entry)) } else { Output.line(EventRow.line(of: entry)) }
            }
            left -= min(left, page.entries.count)
            position = page.position
            // Another process writes, and SQLite tells no one: four looks a second.
            if page.entries.isEmpty { try await Task.sleep(for: .milliseconds(250)) }
        }
    }
}
