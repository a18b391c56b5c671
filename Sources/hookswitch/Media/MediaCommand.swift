import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// Everything that is kept.
struct MediaCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "media",
        abstract: "Kept faxes, voicemail, recordings and files of messages.",
        subcommands: [MediaListCommand.self, MediaShowCommand.self, MediaExportCommand.self, MediaVerifyCommand.self]
    )
}

/// `media list`: what is kept, newest first.
struct MediaListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The files, newest first.")

    @OptionGroup var data: DataOptions
    @OptionGroup var kinds: MediaKindOptions
    @OptionGroup var filter: MediaOptions
    @Option(help: "Only in this state: kept, quarantined, lost, removed; may be repeated.") var state: [MediaState] = []
    @Option(help: "Only in this voicemail box.") var box: String?
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = try await data.mediaDesk()
        let records = try await desk.records(filter.filter(kinds.kind, state, box: box), limit: listing.atMost)
        if listing.json { return try records.forEach { try Output.json($0) } }
        if records.isEmpty { return Output.error("Nothing is kept that fits.") }
        var table = Table("RECEIVED", "KIND", "STATE", "FROM", "TO", "TYPE", "BYTES", "ID", "REMARK")
        for record in records {
            table.add(
                record.receivedAt.formatted(.iso8601),
                record.kind.rawValue,
                record.state.rawValue,
                record.from ?? "-",
                record.to ?? "-",
                record.contentType ?? "-",
                record.bytes.map(String.init) ?? "-",
                record.id,
                record.reason ?? record.remark ?? ""
            )
        }
        table.lines.forEach(Output.line)
    }
}

/// `media show`: one file.
struct MediaShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "show", abstract: "What is known about one file.")

    @OptionGroup var data: DataOptions
    @Argument(help: "Its id, as `media list` prints it.") var id: String
    @Flag(help: "On one line.") var json = false

    func run() async throws {
        guard let record = try await data.mediaDesk().record(id) else {
            Output.error("hookswitch: no file is kept under '\(id)'; `media list` prints the ids")
            throw ExitCode.failure
        }
        if json { try Output.json(record) } else { try MediaWork.show(record) }
    }
}

/// `media export`: copies, or a list.
struct MediaExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Copies files to a folder with a manifest.csv; without a folder, prints the list as CSV."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var kinds: MediaKindOptions
    @OptionGroup var filter: MediaOptions
    @Argument(help: "The folder; made when it is missing.") var folder: String?

    func run() async throws {
        try await MediaWork.export(filter.filter(kinds.kind), to: folder, from: try await data.mediaDesk())
    }
}

/// `media verify`: files against what was written down.
struct MediaVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Reads every file again: missing, changed and foreign ones are reported, exit 1."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var kinds: MediaKindOptions
    @OptionGroup var filter: MediaOptions
    @Flag(help: "Print one JSON object for each fault.") var json = false

    func run() async throws {
        try await MediaWork.verify(filter.filter(kinds.kind), isJSON: json, of: try await data.mediaDesk())
    }
}
