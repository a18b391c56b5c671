import ArgumentParser
import Foundation
import Numbering
import OptOut
import Switchboard
import TelnyxEvents

/// `opt-outs review`: the doubtful opt-outs, and what a person decides about them.
struct OptOutsReviewCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "review",
        abstract: "Messages that may be an opt-out: blocked at once, and waiting for a person.",
        discussion: """
            Without a word more: the queue, oldest first. Each number is blocked and has been told so; `confirm` makes
            the block certain, `restore` lifts it. Look within ten business days (47 CFR 64.1200(a)(10)).
            """,
        subcommands: [ListCommand.self, ConfirmCommand.self, RestoreCommand.self],
        defaultSubcommand: ListCommand.self
    )

    /// The queue.
    struct ListCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(commandName: "list", abstract: "The queue, oldest first.")

        @OptionGroup var data: DataOptions
        @OptionGroup var listing: ListOptions

        func run() async throws {
            let desk = ConsentDesk(storage: try await data.readStorage())
            let reviews = try desk.openReviews(limit: listing.limit)
            if listing.json { return try reviews.forEach { try Output.json(ReviewLine($0)) } }
            var table = Table("NUMBER", "SINCE", "SENT TO", "RULE", "WORDS")
            for review in reviews {
                table.add(
                    review.entry.number.e164,
                    review.block.since.formatted(.iso8601),
                    review.entry.sender ?? "",
                    review.entry.rule,
                    String(reflecting: review.entry.words)
                )
            }
            if reviews.isEmpty { return Output.error("Nothing waits for a decision.") }
            table.lines.forEach(Output.line)
        }
    }

    /// Doubtful words were an opt-out.
    struct ConfirmCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "confirm",
            abstract: "The words were an opt-out: the block stays, and is certain."
        )

        @OptionGroup var data: DataOptions
        @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
        @OptionGroup var signing: SignatureOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            try await ReviewDecision(number: number, signature: signing.signature, json: json)
                .carryOut(.confirm, in: try await data.writeStorage())
        }
    }

    /// Doubtful words were no opt-out.
    struct RestoreCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "restore",
            abstract: "The words were no opt-out: the doubtful block is lifted, certain ones stay."
        )

        @OptionGroup var data: DataOptions
        @Argument(help: "The number, like +15551234567.") var number: PhoneNumber
        @OptionGroup var signing: SignatureOptions
        @Flag(help: "Print one JSON object.") var json = false

        func run() async throws {
            try await ReviewDecision(number: number, signature: signing.signature, json: json)
                .carryOut(.restore, in: try await data.writeStorage())
        }
    }
}

/// Carries out what was decided about one number.
private struct ReviewDecision {
    let number: PhoneNumber
    let signature: ConsentClerk.Signature
    let json: Bool

    /// Exits 1 when nothing waits for a decision.
    func carryOut(_ act: OperatorAct, in storage: Storage) async throws {
        let clerk = ConsentClerk(storage: storage)
        guard let result = try await clerk.decide(act, number, signed: signature, at: .now) else {
            Output.error("\(number.e164): nothing waits for a decision; `opt-outs review` lists what does")
            throw ExitCode.failure
        }
        if json { return try Output.json(BlockedLine(number, blocks: result.state.blocks)) }
        for block in result.state.blocks { Output.line("\(number.e164): blocked for \(block.scope.rawValue)") }
        if !result.state.isBlocked { Output.line("\(number.e164): restored, no block in force") }
    }
}
