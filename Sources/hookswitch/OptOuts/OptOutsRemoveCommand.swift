import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `opt-outs remove`: lifts our own blocks of a number.
struct OptOutsRemoveCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "remove",
        abstract: "Lift our block of a number, because the person agreed again: exit 1 when it stays blocked.",
        discussion: """
            Nothing is deleted: the ledger gets a row that says who lifted what and why. A block that Telnyx itself holds
            cannot be lifted here, only by a START from the person.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
    @Option(help: "Only this scope: everything, sender:NUMBER, profile:ID or programme:NAME.")
    var scope: ConsentScope = .everything
    @OptionGroup var signing: SignatureOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let clerk = ConsentClerk(storage: try await data.writeStorage())
        let result = try await clerk.lift(number, scope: scope, signed: signing.signature, at: .now)
        if json { try Output.json(LiftedLine(number, result)) } else { say(result) }
        if result.state.isBlocked { throw ExitCode.failure }
    }

    private func say(_ result: ConsentClerk.Result) {
        for block in result.lifted { Output.line("\(number.e164): lifted, \(block.scope.rawValue)") }
        for block in result.state.blocks {
            Output.line("\(number.e164): still blocked for \(block.scope.rawValue): \(Self.remedy(for: block))")
        }
        if result.lifted.isEmpty, !result.state.isBlocked { Output.line("\(number.e164): no block in force") }
    }

    private static func remedy(for block: ConsentBlock) -> String {
        block.isHeldByCarrier
            ? "Telnyx itself blocks it (\(block.source.rawValue)), which no operator can lift; the person has to text "
                + "START to the number that got the STOP"
            : "--scope \(block.scope.rawValue) lifts it"
    }
}

/// What was lifted, as `--json` prints it.
struct LiftedLine: Encodable {
    let number: String
    let lifted: [String]
    let blocked: Bool
    let blocks: [BlockedLine.Block]

    init(_ number: PhoneNumber, _ result: ConsentClerk.Result) {
        self.number = number.e164
        lifted = result.lifted.map(\.scope.rawValue)
        let now = BlockedLine(number, blocks: result.state.blocks)
        blocked = now.blocked
        blocks = now.blocks
    }
}
