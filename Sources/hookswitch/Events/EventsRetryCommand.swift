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

    func validate() throws {
        guard ids.isEmpty != filter.isEmpty else {
            throw ValidationError("give ids, or a filter such as --state dead --family message")
        }
    }

    func run() async throws {
        let storage = try await data.writeStorage()
        guard !ids.isEmpty else {
            let count = try await Journal(writer: storage.database).retry(matching: filter.filter, at: .now)
            return Output.line("\(count) events are due now")
        }
        var isGood = true
        for id in ids {
            let due = try await EventStory.retry(id, at: .now, in: storage)
            if due.isEmpty {
                isGood = false
                let state = try await Journal(writer: storage.database).entry(id)?.state.rawValue
                let words =
                    state.map { "it is \($0), and no effect of it may be repeated" } ?? "the journal has no such event"
                Output.line("\(id): nothing to retry, \(words)")
            } else {
                Output.line("\(id): due now: \(due.joined(separator: ", "))")
            }
        }
        if !isGood { throw ExitCode.failure }
    }
}
