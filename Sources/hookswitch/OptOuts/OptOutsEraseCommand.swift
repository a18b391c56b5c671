import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `erase`, also under `opt-outs`: forgets a person and keeps the suppression.
struct OptOutsEraseCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "erase",
        abstract: "Forget a person: number and words go everywhere, a block stays in force.",
        discussion: """
            The ledger keeps what happened and when, and a digest by which the number is found when somebody asks for it;
            `verify` still checks every row. Copies at Telnyx, in sinks, in logs and in backups are not ours to erase.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
    @Option(help: "Why, for the record; do not name the person.") var reason: String
    @Option(help: "Who does it, for the record; your user name by default.") var by: String?
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let eraser = PersonEraser(storage: try await data.writeStorage())
        let signature = ConsentClerk.Signature(author: by ?? SignatureOptions.user, reason: reason)
        do {
            let report = try await eraser.erase(number, signed: signature, at: .now)
            if json { try Output.json(ErasureLine(report)) } else { say(report) }
        } catch let refusal as PersonEraser.Refusal {
            Output.error("\(number.e164): nothing was erased: \(Self.words(for: refusal))")
            throw ExitCode.failure
        }
    }

    private func say(_ report: PersonEraser.Report) {
        Output.line("ledger   \(report.ledgerRows.counted("row")) lost number and words")
        Output.line("journal  \(report.events.counted("event")) lost number and body")
        Output.line("outbox   \(report.effects.counted("effect")) deleted")
        Output.line("messages \(report.deliveries.counted("record")) deleted")
        Output.line("traces   \(report.traces) calls, codes and answers deleted")
        for path in report.faxes { Output.line("files    still there, delete it yourself: \(path)") }
        for block in report.state.blocks { Output.line("blocked  for \(block.scope.rawValue), after as before") }
        if !report.state.isBlocked { Output.line("blocked  no, as before") }
    }

    private static func words(for refusal: PersonEraser.Refusal) -> String {
        switch refusal {
        case .undoneEvents(let count):
            "not done yet: \(count.counted("event")) of it, which may be a STOP; see `events list --state dead`"
        case .pendingMessage: "a message to it is about to leave; try again when it has"
        }
    }
}

/// What was erased, as `--json` prints it; the number is not repeated.
struct ErasureLine: Encodable {
    let ledgerRows: Int
    let events: Int
    let effects: Int
    let deliveries: Int
    let traces: Int
    let faxes: [String]
    let blocked: Bool

    init(_ report: PersonEraser.Report) {
        ledgerRows = report.ledgerRows
        events = report.events
        effects = report.effects
        deliveries = report.deliveries
        traces = report.traces
        faxes = report.faxes
        blocked = report.state.isBlocked
    }
}
