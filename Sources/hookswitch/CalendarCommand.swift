import ArgumentParser
import Foundation
import Handlers
import Numbering
import Switchboard

/// What the opening hours of the configuration come to.
struct CalendarCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "calendar",
        abstract: "Opening hours over a year: minutes a week, the next changes, holidays and changes of clocks.",
        discussion: """
              hookswitch config calendar
              hookswitch config calendar --hours office --year 2027
            """
    )

    @OptionGroup var data: DataOptions
    @Option(help: "These hours only.") var hours: String?
    @Option(help: "The year, from 2020; that of the instant by default.") var year: Int?
    @Option(help: "Changes after this instant, like 2026-11-20T15:00:00Z; now by default.") var at: Instant?
    @Option(help: "How many changes.") var changes = 6
    @Flag(help: "Print one JSON object for each hours.") var json = false

    func validate() throws {
        guard year.map({ (2020...9998).contains($0) }) ?? true else {
            throw ValidationError("--year is from 2020 to 9998: zone rules begin with 2020")
        }
        guard (0...1_000).contains(changes) else { throw ValidationError("--changes is from 0 to 1000") }
    }

    func run() async throws {
        let all = try await data.configuration().hours.hours
        if let hours, all[hours] == nil {
            let known = all.isEmpty ? "there are none" : "there are \(all.keys.sorted().joined(separator: ", "))"
            throw ValidationError("there are no hours called '\(hours)'; \(known)")
        }
        let chosen = all.filter { hours == nil || $0.key == hours }.sorted { $0.key < $1.key }
        if chosen.isEmpty, !json { return Output.line("no hours are configured; write them under hours:") }
        let instant = at?.date ?? .now
        for (index, (name, hours)) in chosen.enumerated() {
            let year = year ?? hours.zone.localTime(at: instant).date.year
            guard let calendar = HoursYear(year, of: hours) else {
                throw ValidationError("no zone rules for \(year); name another year with --year")
            }
            let page = CalendarPage(
                name: name,
                hours: hours,
                year: calendar,
                status: hours.status(at: instant),
                changes: hours.changes(after: instant, atMost: changes)
            )
            if json {
                try Output.json(CalendarLine(page))
            } else {
                if index > 0 { Output.line() }
                page.lines.forEach(Output.line)
            }
        }
    }
}
