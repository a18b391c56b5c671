import ArgumentParser
import EventIngress
import Foundation
import Switchboard

/// `events recover`: fetches from Telnyx what never reached the journal.
struct EventsRecoverCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "recover",
        abstract: "Fetch events from Telnyx's list of webhook deliveries that never reached us.",
        discussion: """
            For after an outage: what the journal does not have is written down like a delivery, as received when Telnyx
            first tried. So nothing is answered late, and a STOP counts from when it was sent. Telnyx keeps 10 kB of
            a long event; what was cut is listed and not written down. Exit 1 when something is lost.
            """
    )

    @OptionGroup var data: DataOptions
    @Option(help: "From this instant on, like 2026-11-20T15:00:00Z.") var since: Instant
    @Option(help: "Up to this instant; now by default.") var until: Instant?
    @Flag(help: "Say what would happen, and change nothing.") var dryRun = false
    @Flag(help: "Print one JSON object for each event, and one with the totals.") var json = false

    func run() async throws {
        let configuration = try await data.configuration()
        let storage = try await dryRun ? data.readStorage() : data.writeStorage()
        let codes = try CodeBlanking(configuration)
        let journal = Journal(writer: storage.database, blanked: { try codes?.blanked($0, in: $1) })
        let totals = try await Exiting.onTelnyxTrouble {
            try await TelnyxAccess.with(configuration) { telnyx in
                try await EventRecovery(telnyx: telnyx, journal: journal).run(
                    since: since.date,
                    until: until?.date,
                    at: .now,
                    isRehearsal: dryRun,
                    onItem: show
                )
            }
        }
        if json {
            try Output.json(TotalsLine(totals, isDryRun: dryRun))
        } else {
            let verb = dryRun ? "would be recovered" : "recovered"
            Output.line(
                "\(totals.deliveries) deliveries: \(totals.known) known, \(totals.recovered) \(verb), \(totals.lost) lost"
            )
        }
        if totals.lost > 0 { throw ExitCode.failure }
    }

    private func show(_ item: EventRecovery.Item) throws {
        if json { return try Output.json(ItemLine(item)) }
        let time = item.startedAt?.formatted(.iso8601) ?? "-"
        Output.line("\(time)  \(item.type ?? "unknown")  \(item.event ?? "-")  \(Self.words(for: item.outcome))")
    }

    fileprivate static func words(for outcome: EventRecovery.Item.Outcome) -> String {
        switch outcome {
        case .recovered: "recovered"
        case .cut(let bytes): "lost: the list holds only its first \(bytes) bytes"
        case .unreadable: "lost: the list holds nothing that can be read"
        }
    }

    /// An event as `--json` prints it.
    private struct ItemLine: Encodable {
        let id: String?
        let type: String?
        let startedAt: Date?
        let outcome: String
        var cutAfterBytes: Int?

        init(_ item: EventRecovery.Item) {
            id = item.event
            type = item.type
            startedAt = item.startedAt
            switch item.outcome {
            case .recovered: outcome = "recovered"
            case .cut(let bytes):
                outcome = "cut"
                cutAfterBytes = bytes
            case .unreadable: outcome = "unreadable"
            }
        }
    }

    /// The totals as `--json` prints them.
    private struct TotalsLine: Encodable {
        let deliveries: Int
        let known: Int
        let recovered: Int
        let lost: Int
        let dryRun: Bool

        init(_ totals: EventRecovery.Totals, isDryRun: Bool) {
            deliveries = totals.deliveries
            known = totals.known
            recovered = totals.recovered
            lost = totals.lost
            dryRun = isDryRun
        }
    }
}
