import ArgumentParser
import EventIngress
import Foundation
import Numbering
import Switchboard

/// `events export FOLDER`: recorded traffic as a scenario, under pseudonyms.
struct EventsExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Write recorded events as a scenario folder, with other numbers, names and words.",
        discussion: """
            The same caller gets the same pseudonym; country, area code, kind of number and time zone stay, and so do the
            words that make a text what it is to the rules. `replay FOLDER --update` writes down what comes of it.

              hookswitch events export captured --from 2026-11-20T00:00:00Z --family message
              hookswitch events export captured --key pseudonyms.key      # the same pseudonyms as last time
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "A new folder.", completion: .directory) var folder: String
    @OptionGroup var filter: EventFilterOptions
    @Option(help: "Only from or to this number of the other side.") var number: PhoneNumber?
    @Flag(help: "Leave the numbers and addresses the configuration names as they are.") var keepOwnNumbers = false
    @Option(help: "The pseudonyms' secret, made when the file is missing; keep it apart. A new one by default.")
    var key: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let configuration = try await data.configuration()
        let storage = try await data.readStorage()
        var meant = filter.filter
        meant.number = number
        do {
            var export = try TrafficExport(
                configuration,
                environment: ProcessInfo.processInfo.environment,
                to: folder,
                key: try PseudonymKey.read(key),
                keepsOwnNumbers: keepOwnNumbers
            )
            try await export.add(storage, matching: meant)
            try export.finish()
            let totals = export.totals
            if json { return try Output.json(totals) }
            let skipped = totals.skipped == 0 ? "" : ", \(totals.skipped) left out"
            Output.line("\(totals.events.counted("event")) written to \(folder)\(skipped)")
        } catch let fault as TrafficExport.Fault {
            throw ValidationError(fault.description)
        }
    }
}
