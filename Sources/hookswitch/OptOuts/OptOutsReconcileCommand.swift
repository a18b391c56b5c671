import ArgumentParser
import Foundation
import Switchboard

/// `opt-outs reconcile`: takes over the opt-outs Telnyx holds.
struct OptOutsReconcileCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "reconcile",
        abstract: "Read Telnyx's own list of opt-outs and block what is not blocked here.",
        discussion: "`serve` does the same every messaging.reconcile-every. Nothing is ever lifted by it."
    )

    @OptionGroup var data: DataOptions
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let configuration = try await data.configuration()
        let storage = try await dryRun ? data.readStorage() : data.writeStorage()
        let totals = try await Exiting.onTelnyxTrouble {
            try await TelnyxAccess.with(configuration) { telnyx in
                try await CarrierReconciliation(
                    telnyx: telnyx,
                    writer: storage.database,
                    ownNumbers: configuration.ownNumbers
                ).run(at: .now, isRehearsal: dryRun)
            }
        }
        if json { return try Output.json(TotalsLine(totals, isDryRun: dryRun)) }
        Output.line(
            "\(totals.rows.counted("opt-out")) at Telnyx: \(totals.added) \(dryRun ? "would be added" : "added")"
        )
        if totals.passedOver > 0 { Output.line("\(totals.passedOver) name no phone number and were passed over") }
    }

    /// The totals as `--json` prints them.
    private struct TotalsLine: Encodable {
        let rows: Int
        let added: Int
        let passedOver: Int
        let dryRun: Bool

        init(_ totals: CarrierReconciliation.Totals, isDryRun: Bool) {
            rows = totals.rows
            added = totals.added
            passedOver = totals.passedOver
            dryRun = isDryRun
        }
    }
}
