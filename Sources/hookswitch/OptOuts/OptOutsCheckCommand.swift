import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `opt-outs check`: whether one number may be texted.
struct OptOutsCheckCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "check",
        abstract: "Whether sending to a number is blocked: exit 1 when any block is in force, else 0."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let desk = ConsentDesk(storage: try await data.readStorage())
        let state = try desk.state(of: number)
        if json {
            try Output.json(BlockedLine(number, blocks: state.blocks))
        } else if state.blocks.isEmpty {
            Output.line("\(number.e164): no block in force")
        } else {
            for block in state.blocks {
                Output.line(
                    "\(number.e164): blocked since \(block.since.formatted(.iso8601)) for \(block.scope.rawValue) "
                        + "(\(block.kind.rawValue), \(block.source.rawValue), event \(block.openedBy))"
                )
            }
        }
        if state.isBlocked { throw ExitCode.failure }
    }
}
