import ArgumentParser
import Foundation
import Switchboard

/// The open alerts.
struct AlertsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The open alerts, since when, and what to do."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let lines = try await AlertDesk(storage: try await data.readStorage()).lines().prefix(listing.limit)
        if listing.json { try lines.forEach { try Output.json($0) } }
        if !listing.json {
            if lines.isEmpty { Output.error("No alert is open.") }
            for line in lines {
                let name = [line.alert, line.subject].compactMap(\.self).joined(separator: " ")
                let told = line.noticedAt == nil ? ", nobody is told yet" : ""
                Output.line("\(name)  since \(line.since.formatted(.iso8601))\(told)")
                Output.line("    \(line.what)")
                Output.line("    -> \(line.remedy)")
            }
        }
    }
}
