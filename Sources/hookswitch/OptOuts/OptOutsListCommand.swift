import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// `opt-outs list`: every number with a block in force.
struct OptOutsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The numbers that are blocked now."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let desk = ConsentDesk(storage: try await data.readStorage())
        let blocked = try desk.blocked(limit: listing.limit)
        if listing.json {
            return try blocked.forEach { try Output.json(BlockedLine($0.number, blocks: $0.blocks)) }
        }
        var table = Table("NUMBER", "SINCE", "SCOPE", "KIND", "SOURCE")
        for number in blocked {
            for block in number.blocks {
                table.add(
                    number.number.e164,
                    block.since.formatted(.iso8601),
                    block.scope.rawValue,
                    block.kind.rawValue,
                    block.source.rawValue
                )
            }
        }
        table.lines.forEach(Output.line)
        if blocked.isEmpty { Output.error("No number is blocked.") }
    }
}
