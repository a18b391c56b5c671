import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard

/// The suppression list and its ledger.
struct OptOutsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "opt-outs",
        abstract: "Who must not be texted, and the evidence for it.",
        subcommands: [ListCommand.self, CheckCommand.self, HistoryCommand.self, VerifyCommand.self]
    )

    /// Every number with a block in force.
    struct ListCommand: AsyncParsableCommand {
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

    /// Whether one number may be texted.
    struct CheckCommand: AsyncParsableCommand {
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

    /// Every ledger row of one number.
    struct HistoryCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "history",
            abstract: "Every consent event of a number, with the exact words."
        )

        @OptionGroup var data: DataOptions
        @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
        @Flag(help: "Print one JSON object for each row.") var json = false

        func run() async throws {
            let desk = ConsentDesk(storage: try await data.readStorage())
            let records = try desk.history(of: number)
            if json { return try records.forEach { try Output.json(HistoryLine($0)) } }
            var table = Table("ROW", "COUNTS FROM", "KIND", "SCOPE", "SOURCE", "RULE", "WORDS")
            for record in records {
                let entry = record.entry
                table.add(
                    String(record.sequence),
                    entry.at.formatted(.iso8601),
                    entry.kind.rawValue,
                    entry.scope.rawValue,
                    entry.source.rawValue,
                    "\(entry.rule) (\(entry.ruleVersion))",
                    String(reflecting: entry.words)
                )
            }
            table.lines.forEach(Output.line)
            if records.isEmpty { Output.error("The ledger has no row for \(number.e164).") }
        }
    }

    /// Checks the ledger's chain.
    struct VerifyCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "verify",
            abstract: "Check that no row of the ledger was changed or removed: exit 1 when one was."
        )

        @OptionGroup var data: DataOptions

        func run() async throws {
            let desk = ConsentDesk(storage: try await data.readStorage())
            switch try desk.verify() {
            case .intact(let rows, let head):
                let digest = head.map { String($0 >> 4, radix: 16) + String($0 & 15, radix: 16) }.joined()
                Output.line("intact: \(rows) rows, head \(digest)")
            case .broken(let sequence, let fault):
                Output.line("broken at row \(sequence): \(fault.rawValue)")
                throw ExitCode.failure
            }
        }
    }
}
