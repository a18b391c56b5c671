import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// Faxes of both directions.
struct FaxesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "faxes",
        abstract: "Received faxes with their documents, and how far sent ones have come.",
        subcommands: [FaxesListCommand.self, FaxesShowCommand.self, FaxesExportCommand.self, FaxesVerifyCommand.self]
    )
}

/// `faxes list`: newest first.
struct FaxesListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The faxes, newest first.")

    @OptionGroup var data: DataOptions
    @OptionGroup var filter: MediaOptions
    @Option(help: "Only inbound or outbound.") var direction: String?
    @Option(help: "Only in this state: kept, quarantined, lost; queued, sending, delivered, failed and others.")
    var state: String?
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = try await data.mediaDesk()
        let faxes = try await desk.faxes(filter.filter([]), direction: direction, state: state).prefix(listing.limit)
        if listing.json { return try faxes.forEach { try Output.json($0) } }
        if faxes.isEmpty { return Output.error("There is no fax that fits.") }
        var table = Table("AT", "DIRECTION", "STATE", "FROM", "TO", "PAGES", "ID", "REMARK")
        for fax in faxes {
            table.add(
                fax.at.formatted(.iso8601),
                fax.direction,
                fax.state,
                fax.from ?? "-",
                fax.to ?? "-",
                fax.pages.map(String.init) ?? "-",
                fax.id,
                fax.reason ?? fax.remark ?? ""
            )
        }
        table.lines.forEach(Output.line)
    }
}

/// `faxes show`: one fax, with the reason of a failure in words.
struct FaxesShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One fax: its document, how far it has come, and why it failed."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "Telnyx's id of the fax.") var id: String
    @Flag(help: "On one line.") var json = false

    func run() async throws {
        guard let fax = try await data.mediaDesk().fax(id) else {
            Output.error("hookswitch: no event told of a fax '\(id)'; `faxes list` prints the ids")
            throw ExitCode.failure
        }
        if json { return try Output.json(fax) }
        let lines: [(String, String?)] = [
            ("fax", fax.id), ("direction", fax.direction), ("state", fax.state), ("from", fax.from), ("to", fax.to),
            ("at", fax.at.formatted(.iso8601)), ("pages", fax.pages.map(String.init)), ("reason", fax.reason),
            ("that is", fax.explanation), ("remark", fax.remark), ("file", fax.file),
            ("sha-256", fax.document?.sha256), ("event", fax.document?.event),
        ]
        for (name, text) in lines {
            guard let text else { continue }
            Output.line(name + String(repeating: " ", count: 11 - name.count) + text)
        }
    }
}

/// `faxes export`: documents, or a list of them.
struct FaxesExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Copies documents to a folder with a manifest.csv; without a folder, prints the list as CSV."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var filter: MediaOptions
    @Argument(help: "The folder; made when it is missing.") var folder: String?

    func run() async throws {
        try await MediaWork.export(filter.filter([.fax]), to: folder, from: try await data.mediaDesk())
    }
}

/// `faxes verify`: documents against what was written down.
struct FaxesVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reads every document again: missing, changed and foreign ones are reported, exit 1."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var filter: MediaOptions
    @Flag(help: "Print one JSON object for each fault.") var json = false

    func run() async throws {
        try await MediaWork.verify(filter.filter([.fax]), isJSON: json, of: try await data.mediaDesk())
    }
}
