import ArgumentParser
import Foundation
import OptOut
import Switchboard

/// `backup FILE`: copies the data directory beside a server that runs.
struct BackupCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "backup",
        abstract: "Copy everything kept into one file, while the server runs, and check the copy.",
        discussion: """
            The file holds the database as it was at one instant, every event acknowledged before it included, and the keys
            and tokens of the data directory: keep it like a secret (it is made with mode 0600). It gets its name when it
            was read back whole: pages, references, and every row of the consent ledger. Exit 1 when it was not made.
            Faxes and recordings are files of their own; --with-files puts them in, or copy their folders.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The file to write.", completion: .file()) var file: String
    @Flag(help: "Put the documents of received faxes and the recordings in too.") var withFiles = false
    @Flag(help: "Replace the file when it is there already.") var force = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let backup = Backup(try await data.configuration())
        let start = ContinuousClock.now
        let report = try await Exiting.onBackupTrouble {
            try backup.write(to: file, withDocuments: withFiles, replaces: force, at: .now)
        }
        let seconds = start.duration(to: .now) / .seconds(1)
        for name in report.missing { Output.error("hookswitch: not there or not as it was kept: \(name)") }
        if json { return try Output.json(BackupLine(file, report, seconds: seconds)) }
        let size = ByteCountFormatStyle(style: .file).format(Int64(report.bytes))
        Output.line(
            "\(file): \(size), written and checked in \(seconds.formatted(.number.precision(.fractionLength(1)))) s"
        )
        CensusLine(report.census).show()
        Output.line("files    \(report.files)")
    }
}

/// What a database holds, as it is printed.
struct CensusLine: Encodable {
    let events: Int
    let unsettled: Int
    let newestEvent: Date?
    let ledgerRows: Int64
    let ledgerHead: String
    let effects: Int

    init(_ census: StorageCensus) {
        events = census.events
        unsettled = census.unsettled
        newestEvent = census.newestEvent
        ledgerRows = census.ledgerRows
        ledgerHead = census.ledgerHead.hexadecimal
        effects = census.effects
    }

    /// Prints it for people.
    func show() {
        let newest = newestEvent.map { ", the newest of \($0.formatted(.iso8601))" } ?? ""
        Output.line("events   \(events)\(newest); \(unsettled) not settled")
        Output.line("ledger   \(ledgerRows.counted("row")), intact, head \(ledgerHead)")
        Output.line("effects  \(effects)")
    }
}

/// A backup as `--json` prints it.
private struct BackupLine: Encodable {
    let file: String
    let bytes: Int
    let seconds: Double
    let holds: CensusLine
    let files: Int
    let missingFiles: [String]

    init(_ file: String, _ report: Backup.Report, seconds: Double) {
        self.file = file
        bytes = report.bytes
        self.seconds = seconds
        holds = CensusLine(report.census)
        files = report.files
        missingFiles = report.missing
    }
}
