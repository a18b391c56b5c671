import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `opt-outs history`: every ledger row of one number.
struct OptOutsHistoryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "history",
        abstract: "Every consent event of a number, with the exact words."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = ConsentDesk(storage: try await data.readStorage())
        let records = try desk.history(of: number).prefix(listing.limit)
        if listing.json { return try records.forEach { try Output.json(HistoryLine($0)) } }
        var table = Table("ROW", "COUNTS FROM", "KIND", "SCOPE", "SOURCE", "RULE", "BY", "REASON", "WORDS")
        for record in records {
            let entry = record.entry
            table.add(
                String(record.sequence),
                entry.at.formatted(.iso8601),
                entry.kind.rawValue,
                entry.scope.rawValue,
                entry.source.rawValue,
                "\(entry.rule) (\(entry.ruleVersion))",
                entry.actor ?? "-",
                entry.reason ?? "-",
                record.isErased ? "(erased)" : String(reflecting: entry.words)
            )
        }
        table.lines.forEach(Output.line)
        if records.isEmpty { Output.error("The ledger has no row for \(number.e164).") }
    }
}
