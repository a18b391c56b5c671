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
        var count = 0
        if !listing.json { Output.line(Self.header) }
        try desk.forEachBlocked(limit: listing.limit) { number in
            count += 1
            try show(BlockedLine(number.number, blocks: number.blocks))
        }
        for erased in try desk.erasedBlocks().prefix(listing.limit - count) {
            count += 1
            try show(BlockedLine(erased))
        }
        if count == 0 { Output.error("No number is blocked.") }
    }

    private static let header = row("NUMBER", "SINCE", "SCOPE", "KIND", "SOURCE")

    private func show(_ line: BlockedLine) throws {
        if listing.json { return try Output.json(line) }
        for block in line.blocks {
            Output.line(Self.row(line.number, block.since.formatted(.iso8601), block.scope, block.kind, block.source))
        }
    }

    /// Columns of fixed width, because the list may be long and is printed as it is read.
    private static func row(_ number: String, _ since: String, _ scope: String, _ kind: String, _ source: String)
        -> String
    {
        let cells = zip([number, since, scope, kind], [16, 20, 24, 7]).map { cell, width in
            cell + String(repeating: " ", count: max(0, width - cell.count))
        }
        return (cells + [source]).joined(separator: "  ")
    }
}
