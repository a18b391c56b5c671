import ArgumentParser
import Foundation
import OptOut
import Switchboard

/// `opt-outs import`: blocks every number in a file.
struct OptOutsImportCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "import",
        abstract: "Block every number in a CSV or JSON file: all of it, or nothing when a line is bad.",
        discussion: """
            CSV: RFC 4180, with a first line that names the columns, or one number a line. JSON: an array of objects, or
            one object a line. Columns: number; and if you like scope, at, words, sender, profile, by, reason, kind
            (opt_out or review). What `export` writes can be read. The same file twice changes nothing. Exit 1 when a
            line is bad, and then nothing was imported. It is one transaction: cut short, it has left nothing. Only a list
            of more than 20,000 beside a running server goes in by groups; run it again when it was cut short. A data
            directory that does not exist yet is made.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The file.", completion: .file()) var file: String
    @Option(help: "For lines that name none: everything, sender:NUMBER, profile:ID or programme:NAME.")
    var scope: ConsentScope = .everything
    @OptionGroup var signing: SignatureOptions
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
    @Flag(help: "Print one JSON object for each bad line, and one with the totals.") var json = false

    func validate() throws {
        var isFolder: ObjCBool = false
        guard FileManager.default.fileExists(atPath: file, isDirectory: &isFolder), !isFolder.boolValue,
            FileManager.default.isReadableFile(atPath: file)
        else { throw ValidationError("\(file) is no file that can be read") }
    }

    func run() async throws {
        let directory = try await data.configuration().data
        let list = OptOutImport(path: file, scope: scope, signed: signing.signature, at: .now)
        let size = try FileManager.default.attributesOfItem(atPath: file)[.size] as? Int ?? 0
        var bar = Progress(total: size, isShown: size > 1 << 18 && Output.isErrorTerminal, unit: "bytes checked")
        let checked = try list.check(progress: { bar.advance(to: $0) }, bad: report)
        bar.finish()
        guard checked.bad == 0 else {
            Output.error(
                "hookswitch: nothing was imported: bad are \(checked.bad) of \(checked.records.counted("record"))"
            )
            if json { try Output.json(TotalsLine(checked, isDryRun: dryRun)) }
            throw ExitCode.failure
        }
        bar = Progress(total: size, isShown: bar.isShown, unit: "bytes imported")
        let totals: OptOutImport.Totals
        if dryRun {
            let storage = try? Storage(reading: directory)  // Without one everything is new.
            totals = try list.rehearse(in: storage) { bar.advance(to: $0) }
        } else {
            totals = try await carryOut(list, records: checked.records, in: directory) { bar.advance(to: $0) }
        }
        bar.finish()
        if json { return try Output.json(TotalsLine(totals, isDryRun: dryRun)) }
        let verb = dryRun ? "would be added" : "added"
        Output.line("\(totals.records.counted("record")): \(totals.added) \(verb), \(totals.known) known already")
    }

    /// One transaction under the directory's lock; beside a server, which has the lock, a long list goes in groups.
    private func carryOut(
        _ list: OptOutImport,
        records: Int,
        in directory: DataDirectory,
        progress: (Int) -> Void
    ) async throws -> OptOutImport.Totals {
        let storage = try await data.writeStorage(makesDirectory: true)
        do {
            let lock = try DataDirectoryLock(directory)
            let totals = try list.carryOut(in: storage, atOnce: true, progress: progress)
            try storage.emptyLog()
            _ = consume lock
            return totals
        } catch DataDirectory.Fault.inUse {
            let isShort = records <= OptOutImport.longestAtOnce
            if !isShort {
                Output.error(
                    "hookswitch: a server is running, so the list goes in by groups; if this is cut short, run it again"
                )
            }
            return try list.carryOut(in: storage, atOnce: isShort, progress: progress)
        }
    }

    private func report(_ bad: OptOutImport.BadLine) throws {
        if json { return try Output.json(BadLineLine(line: bad.line, reason: bad.reason)) }
        Output.line("\(file):\(bad.line): \(bad.reason)")
    }
}

/// A bad line as `--json` prints it.
private struct BadLineLine: Encodable {
    let line: Int
    let reason: String
}

/// The totals as `--json` prints them.
private struct TotalsLine: Encodable {
    let records: Int
    let added: Int
    let known: Int
    let bad: Int
    let dryRun: Bool

    init(_ totals: OptOutImport.Totals, isDryRun: Bool) {
        records = totals.records
        added = totals.added
        known = totals.known
        bad = totals.bad
        dryRun = isDryRun
    }
}
