import ArgumentParser
import Foundation
import Handlers
import Numbering

/// Whether a place is open.
struct HoursCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "hours",
        abstract: "Whether hours are open at an instant, why, since when and until when.",
        discussion: """
            A rule is always, never, or days=span,span joined by ';'. Times are shown there and here; here is --in,
            else the environment's TZ when it names a zone, else UTC.

              hookswitch hours --zone America/New_York --rule "Mon-Fri=09:00-17:00; Sat=22:00-02:00"
              hookswitch hours --zone Europe/Berlin --rule "*=08:00-24:00" --at 2026-12-24T12:00:00Z
            """
    )

    @Option(help: "The place's time zone, like America/New_York.") var zone: String?
    @Option(help: "The weekly rule.") var rule: String?
    @Option(help: "Dates that are closed, like 2026-12-25,2027-01-01.") var holidays = ""
    @Option(help: "The instant, with its zone, like 2026-11-20T15:00:00Z; now by default.") var at: Instant?
    @Option(name: .customLong("in"), help: "Your own time zone, to show every time in it as well.")
    var reader: String?
    @Option(
        help: "A TSV file: zone, rule, holidays, instant; prints open, closed or error: … a line.",
        completion: .file()
    )
    var cases: String?
    @Flag(help: "Print one JSON object; with --cases, one a line.") var json = false

    func validate() throws {
        guard cases != nil || (zone != nil && rule != nil) else {
            throw ValidationError("give --zone and --rule, or --cases FILE")
        }
    }

    func run() async throws {
        if let cases { return try run(cases: cases) }
        guard let zone, let rule else { return }
        let hours: OpeningHours
        do {
            hours = try OpeningHours(zone: zone, rule: rule, holidays: holidays)
        } catch {
            throw ValidationError("\(error)")
        }
        let instant = at?.date ?? .now
        let answer = HoursAnswer(hours: hours, at: instant, reader: try zoneOfTheReader())
        if json { try Output.json(answer) } else { answer.lines.forEach(Output.line) }
    }

    /// The zone of `--in`, else that which `TZ` names, like `Europe/London` or `:Europe/London`; else UTC.
    private func zoneOfTheReader() throws -> TimeZoneRules {
        if let reader {
            do { return try TimeZoneRules(named: reader) } catch { throw ValidationError("--in: \(error)") }
        }
        let name = ProcessInfo.processInfo.environment["TZ"] ?? ""
        // Anything else TZ may hold, a file or a rule of its own, counts as nothing said.
        return (try? TimeZoneRules(named: name.hasPrefix(":") ? name.dropFirst() : name[...])) ?? .utc
    }

    private func run(cases: String) throws {
        let reader = try zoneOfTheReader()
        try CasesFile.answer(cases) { line in
            let columns = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            guard columns.count >= 4 else {
                throw CasesFile.Fault("four columns are expected: zone, rule, holidays, instant")
            }
            guard let instant = Instant(argument: columns[3]) else {
                throw CasesFile.Fault("'\(columns[3])' is not an instant with its zone, like 2026-11-20T15:00:00Z")
            }
            let hours = try OpeningHours(zone: columns[0], rule: columns[1], holidays: columns[2])
            if json { return try Output.json(HoursAnswer(hours: hours, at: instant.date, reader: reader)) }
            Output.line(hours.isOpen(at: instant.date) ? "open" : "closed")
        } onFault: { number, fault in
            if json { return try Output.json(CasesFile.FaultLine(line: number, error: fault)) }
            Output.line("error: \(fault)")
        }
    }
}
