import ArgumentParser
import Foundation
import Handlers
import Switchboard

/// What became of the messages that left.
struct MessagesCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "messages",
        abstract: "What became of the messages that left: delivered, failed, parts, cost.",
        subcommands: [ReportCommand.self, ListCommand.self]
    )

    /// Sums by sender and carrier.
    struct ReportCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "report",
            abstract: "How far messages got, by our number and the recipients' carrier.",
            discussion:
                "From the message.sent and message.finalized events; one message counts once for each recipient."
        )

        @OptionGroup var data: DataOptions
        @Option(help: "Only last heard of at or after this instant, like 2026-11-20T15:00:00Z.") var from: Instant?
        @Option(help: "Only last heard of before this instant.") var to: Instant?
        @Flag(help: "Print one JSON object for each row.") var json = false

        func run() async throws {
            let lines = try await MessageRecords(storage: try await data.readStorage()).report(
                from: from?.date,
                to: to?.date
            )
            if json { return try lines.forEach { try Output.json(ReportLine($0)) } }
            guard !lines.isEmpty else { return Output.error("No message is on record in that time.") }
            var table = Table(
                "SENDER",
                "CARRIER",
                "MESSAGES",
                "DELIVERED",
                "FAILED",
                "UNCONFIRMED",
                "UNDER WAY",
                "PARTS",
                "COST",
                "ERRORS"
            )
            for line in lines {
                let errors = line.errors.sorted { $0.key < $1.key }.map { "\($0.key)×\($0.value)" }
                table.add(
                    line.sender ?? "-",
                    line.carrier ?? "-",
                    String(line.messages),
                    String(line.delivered),
                    String(line.failed),
                    String(line.unconfirmed),
                    String(line.underway),
                    String(line.parts),
                    [line.cost, line.currency].compactMap(\.self).joined(separator: " "),
                    errors.joined(separator: " ")
                )
            }
            table.lines.forEach(Output.line)
        }
    }

    /// One message after the other.
    struct ListCommand: AsyncParsableCommand {
        static let configuration = CommandConfiguration(
            commandName: "list",
            abstract: "Messages and how far each got, the latest first."
        )

        @OptionGroup var data: DataOptions
        @Option(help: "Only to this number.") var to: String?
        @OptionGroup var listing: ListOptions

        func run() async throws {
            let records = MessageRecords(storage: try await data.readStorage())
            let messages = try await records.messages(to: to, limit: listing.atMost)
            if listing.json { return try messages.forEach { try Output.json(DeliveredLine($0)) } }
            guard !messages.isEmpty else { return Output.error("No message is on record.") }
            var table = Table("MESSAGE", "TO", "FROM", "CARRIER", "STATUS", "PARTS", "COST", "ERROR")
            for message in messages {
                table.add(
                    message.message,
                    message.number,
                    message.sender ?? "-",
                    message.carrier ?? "-",
                    message.status,
                    message.parts.map(String.init) ?? "-",
                    [message.cost, message.currency].compactMap(\.self).joined(separator: " "),
                    [message.errorCode, message.errorTitle].compactMap(\.self).joined(separator: " ")
                )
            }
            table.lines.forEach(Output.line)
        }
    }
}

/// A message as `--json` prints it.
private struct DeliveredLine: Encodable {
    let message: String
    let to: String
    let from: String?
    let carrier: String?
    let status: String
    let errorCode: String?
    let error: String?
    let parts: Int?
    let cost: String?
    let currency: String?
    let sentAt: Date?
    let settledAt: Date?

    init(_ message: Delivered) {
        self.message = message.message
        to = message.number
        from = message.sender
        carrier = message.carrier
        status = message.status
        errorCode = message.errorCode
        error = message.errorTitle
        parts = message.parts
        cost = message.cost
        currency = message.currency
        sentAt = message.sentAt
        settledAt = message.settledAt
    }
}
