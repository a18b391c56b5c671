import ArgumentParser
import Foundation
import OptOut
import Switchboard

/// `opt-outs verify`: checks the ledger's chain.
struct OptOutsVerifyCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "verify",
        abstract: "Check that no row of the ledger was changed or removed: exit 1 when one was.",
        discussion: """
            Keep the printed head somewhere else: rows cut off the end of the ledger show only against an earlier head.
            """
    )

    @OptionGroup var data: DataOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let verdict = try ConsentDesk(storage: try await data.readStorage()).verify()
        if json { try Output.json(VerdictLine(verdict)) } else { Output.line(Self.words(for: verdict)) }
        if case .broken = verdict { throw ExitCode.failure }
    }

    private static func words(for verdict: ChainVerdict) -> String {
        switch verdict {
        case .intact(let rows, let head): "intact: \(rows.counted("row")), head \(head.hexadecimal)"
        case .broken(let sequence, let fault): "broken at row \(sequence): \(fault.rawValue)"
        }
    }
}

/// The verdict as `--json` prints it.
struct VerdictLine: Encodable {
    let intact: Bool
    var rows: Int64?
    var head: String?
    var brokenAt: Int64?
    var fault: String?

    init(_ verdict: ChainVerdict) {
        switch verdict {
        case .intact(let rows, let head):
            intact = true
            self.rows = rows
            self.head = head.hexadecimal
        case .broken(let sequence, let fault):
            intact = false
            brokenAt = sequence
            self.fault = fault.rawValue
        }
    }
}
