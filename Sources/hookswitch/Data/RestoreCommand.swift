import ArgumentParser
import Foundation
import Switchboard

/// `restore FILE`: puts a backup in the place of the database.
struct RestoreCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "restore",
        abstract: "Put a backup in the place of the database; stop the server first.",
        discussion: """
            The backup is checked first, whole, and brought to this release's schema; then it takes the place in one step.
            Data that is there already is only replaced with --force, and then kept beside it. Messages and call commands
            that were about to leave when the backup was made become unconfirmed: most have left since, and none is sent
            twice. Exit 1 when the backup is not whole or the place is taken.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The file that `backup` wrote.", completion: .file()) var file: String
    @Flag(help: "Replace the data that is there; it is kept under another name.") var force = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let configuration = try await data.configuration()
        let report = try await Exiting.onBackupTrouble {
            try await Restoration(configuration).run(from: file, replaces: force, at: .now)
        }
        if json { return try Output.json(RestorationLine(report)) }
        Output.line("restored into \(configuration.data.path) what was kept on \(report.madeAt.formatted(.iso8601))")
        CensusLine(report.census).show()
        Output.line("files    \(report.files)")
        if report.unconfirmed > 0 {
            Output.line(
                "unsure   \(report.unconfirmed.counted("message or command", "messages and commands")) about to leave: `events dead`"
            )
        }
        if let former = report.former { Output.line("former   kept as \(former)") }
        let since = report.madeAt.formatted(.iso8601)
        Output.line(
            "What came later is not here. Before you send anything: hookswitch opt-outs reconcile, and, served again,"
        )
        Output.line("hookswitch events recover --since \(since)")
    }
}

/// A restoration as `--json` prints it.
private struct RestorationLine: Encodable {
    let madeAt: Date
    let holds: CensusLine
    let files: Int
    let unconfirmed: Int
    let former: String?

    init(_ report: Restoration.Report) {
        madeAt = report.madeAt
        holds = CensusLine(report.census)
        files = report.files
        unconfirmed = report.unconfirmed
        former = report.former
    }
}
