import ArgumentParser
import EventIngress
import Foundation
import Switchboard
import TelnyxEvents

/// `events retry`: failed events are due again.
struct EventsRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Make failed events and failed effects due now; dead ones start over.",
        discussion: "Exit 1 when an id names no event that failed. A running server notices within a second."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "Ids of events.") var ids: [EventID] = []
    @OptionGroup var filter: EventFilterOptions
    @Flag(help: "Print one JSON object for each id, or one with the count.") var json = false

    /// What came of one id, as `--json` prints it.
    private struct Line: Encodable {
        let id: String
        let due: [String]
        var reason: String?
    }

    /// What came of a filter, as `--json` prints it.
    private struct Count: Encodable {
        let due: Int
    }

    func validate() throws {
        guard ids.isEmpty != filter.isEmpty else {
            throw ValidationError("give ids, or a filter such as --state dead --family message")
        }
    }

    func run() async throws {
        let storage = try await data.writeStorage()
        guard !ids.isEmpty else {
            let count = try await Journal(writer: storage.database).retry(matching: filter.filter, at: .now)
            return try json ? Output.json(Count(due: count)) : Output.line("due now: \(count.counted("event"))")
        }
        var isGood = true
        for id in ids {
            let due = try await EventStory.retry(id, at: .now, in: storage)
            if due.isEmpty {
                isGood = false
                let state = try await Journal(writer: storage.database).entry(id)?.state.rawValue
                let words =
                    state.map { "it is \($0), and no effect of it may be repeated" } ?? "the journal has no such event"
                try show(Line(id: id.rawValue, due: [], reason: words), "nothing to retry, \(words)")
            } else {
                try show(Line(id: id.rawValue, due: due), "due now: \(due.joined(separator: ", "))")
            }
        }
        if !isGood { throw ExitCode.failure }
    }

    private func show(_ line: Line, _ words: String) throws {
        try json ? Output.json(line) : Output.line("\(line.id): \(words)")
    }
}
