import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// What callers have said after the tone, and what was recorded of conversations.
struct VoicemailCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "voicemail",
        abstract: "Messages left by callers; with --recordings recorded conversations too.",
        discussion: """
              hookswitch voicemail list --box office
              hookswitch voicemail export ./messages --since 2026-11-20T00:00:00Z
            """,
        subcommands: [VoicemailListCommand.self, VoicemailShowCommand.self, VoicemailExportCommand.self]
    )
}

/// `--box`, `--recordings`: which of them are meant.
struct VoicemailOptions: ParsableArguments {
    @Option(help: "Only in this voicemail box.") var box: String?
    @Flag(help: "Recorded conversations too.") var recordings = false
    @OptionGroup var media: MediaOptions

    /// The filter for voicemail, and for recordings when they are wanted.
    var filter: MediaFilter { media.filter(recordings ? [.voicemail, .recording] : [.voicemail], box: box) }

    func validate() throws {
        guard box == nil || !recordings else { throw ValidationError("recorded conversations stand in no --box") }
    }
}

/// `voicemail list`: newest first.
struct VoicemailListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(commandName: "list", abstract: "The messages, newest first.")

    @OptionGroup var data: DataOptions
    @OptionGroup var wanted: VoicemailOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = try await data.mediaDesk()
        let records = try await desk.records(wanted.filter, limit: listing.atMost)
        if listing.json { return try records.forEach { try Output.json($0) } }
        if records.isEmpty { return Output.error("There is no message that fits.") }
        var table = Table("RECEIVED", "BOX", "FROM", "TO", "SECONDS", "STATE", "ID", "FILE")
        for record in records {
            table.add(
                record.receivedAt.formatted(.iso8601),
                record.box ?? "(recording)",
                record.from ?? "-",
                record.to ?? "-",
                record.seconds.map(String.init) ?? "-",
                record.state.rawValue,
                record.id,
                desk.file(of: record) ?? record.reason ?? ""
            )
        }
        table.lines.forEach(Output.line)
    }
}

/// `voicemail show`: one message or recording.
struct VoicemailShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "What is known about one message or recorded conversation."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "Its id, as `voicemail list` prints it.") var id: String
    @Flag(help: "On one line.") var json = false

    func run() async throws {
        guard let record = try await data.mediaDesk().record(id, kinds: [.voicemail, .recording]) else {
            Output.error("hookswitch: no message or recording has the id '\(id)'; `voicemail list` prints the ids")
            throw ExitCode.failure
        }
        if json { try Output.json(record) } else { try MediaWork.show(record) }
    }
}

/// `voicemail export`: copies, or a list.
struct VoicemailExportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "export",
        abstract: "Copies messages to a folder with a manifest.csv; without a folder, prints the list as CSV."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var wanted: VoicemailOptions
    @Argument(help: "The folder; made when it is missing.") var folder: String?

    func run() async throws {
        try await MediaWork.export(wanted.filter, to: folder, from: try await data.mediaDesk())
    }
}
