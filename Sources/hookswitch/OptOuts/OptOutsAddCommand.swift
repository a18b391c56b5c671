import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `opt-outs add`: blocks a number.
struct OptOutsAddCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "add",
        abstract: "Block a number: somebody asked for it by phone, by mail or in person.",
        discussion: """
            In force at once, also beside a running server. A data directory that does not exist yet is made, so that a
            list can be there before the first message leaves.
            """
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
    @Option(help: "everything, sender:NUMBER, profile:ID or programme:NAME.") var scope: ConsentScope = .everything
    @OptionGroup var signing: SignatureOptions
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        let clerk = ConsentClerk(storage: try await data.writeStorage(makesDirectory: true))
        let result = try await clerk.block(number, scope: scope, signed: signing.signature, at: .now)
        if json { return try Output.json(BlockedLine(number, blocks: result.state.blocks)) }
        Output.line("\(number.e164): blocked for \(scope.rawValue)")
    }
}
