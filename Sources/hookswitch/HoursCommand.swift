import ArgumentParser
import Foundation
import Handlers
import Numbering

/// Whether a place is open.
struct HoursCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "Whether hours are open at an instant, why, and when that changes.",
        discussion: """
            A rule is always, never, or days=span,span joined by ';'.

              hookswitch hours --zone America/New_York --rule "Mon-Fri=09:00-17:00; Sat=22:00-02:00"
              hookswitch hours --zone Europe/Berlin --rule "*=08:00-24:00" --at 2026-12-24T12:00:00Z
            """
    )

    @Option(help: "The place's time zone, like America/New_York.") var zone: String?
    @Option(help: "The weekly rule.") var rule: String?
    @Option(help: "Dates that are closed, like 2026-12-25,2027-01-01.") var holidays = ""
    @Option(help: "The instant, with its zone, like 2026-11-20T15:00:00Z; now by default.") var at: Instant?
    @Option(help: "A TSV file: zone, rule, holidays, instant; prints open or closed a line.", completion: .file())
    var cases: String?
    @Flag(help: "Print one JSON object.") var json = false

    func validate() throws {
        guard cases != nil || (zone != nil && rule != nil) else {
            throw ValidationError("give --zone and --rule, or --cases FILE")
        }
    }

    func run() async throws {
        if let cases { return try run(cases: cases) }
        guard let zone, let rule else { return }
        let hours = try Self.hours(zone: zone, rule: rule, holidays: holidays)
        show(hours, hours.status(at: at?.date ?? .now))
    }

    private static func hours(zone: String, rule: String, holidays: String) throws -> OpeningHours {
        do {
            return try OpeningHours(zone: zone, rule: rule, holidays: holidays)
        } catch {
            throw ValidationError("\(error)")
        }
    }

    private func run(cases: String) throws {
        for (index, line) in try CasesFile.lines(of: cases).enumerated() where !line.hasPrefix("#") {
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 4, let instant = Instant(argument: columns[3]) else {
                throw ValidationError("\(cases):\(index + 1): four columns are expected: zone, rule, holidays, instant")
            }
            let hours = try Self.hours(zone: columns[0], rule: columns[1], holidays: columns[2])
            Output.line(hours.isOpen(at: instant.date) ? "open" : "closed")
        }
    }

    private func show(_ hours: OpeningHours, _ status: HoursStatus) {
        if json {
            // Plain strings always encode.
            try? Output.json(Line(hours, status))
            return
        }
        Output.line("\(status.isOpen ? "open" : "closed")  (\(status.layer))")
        Output.line("local time   \(status.localTime.clock) \(hours.zone.name) (UTC\(status.localTime.offsetText))")
        let next = status.until.map { "\(hours.zone.localTime(at: $0).clock) there, \($0.formatted(.iso8601))" }
        Output.line("next change  \(next ?? "none in sight")")
    }

    private struct Line: Encodable {
        let state: String
        let layer: String
        let why: String
        let zone: String
        let localTime: String
        let since: Date?
        let until: Date?

        init(_ hours: OpeningHours, _ status: HoursStatus) {
            state = status.isOpen ? "open" : "closed"
            layer = status.layer.word
            why = status.layer.description
            zone = hours.zone.name
            localTime = "\(status.localTime)"
            since = status.since
            until = status.until
        }
    }
}
