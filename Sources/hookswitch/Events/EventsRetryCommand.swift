import ArgumentParser
import EventIngress
import Foundation
import Switchboard
import TelnyxEvents

/// `events retry`: failed events are due again.
struct EventsRetryCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "retry",
        abstract: "Make failed events due now: those that wait, and dead ones, which start over.",
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
        let journal = Journal(writer: try await data.writeStorage().database)
        guard !ids.isEmpty else {
            let count = try await journal.retry(matching: filter.filter, at: .now)
            return Output.line("\(count) events are due now")
        }
        let answers = try await journal.retry(ids, at: .now)
        for id in ids { Output.line("\(id): \(Self.words(for: answers[id]))") }
        guard answers.values.allSatisfy({ $0 == .retried }) else { throw ExitCode.failure }
    }

    private static func words(for answer: Journal.RetryAnswer?) -> String {
        switch answer {
        case .retried: "due now"
        case .notFailed(let state): "nothing to retry, it is \(state.rawValue)"
        case .unknown, nil: "the journal has no such event"
        }
    }
}
