import ArgumentParser
import EventIngress
import Foundation
import Handlers
import Switchboard
import TelnyxEvents

/// `events show ID`: one event's story.
struct EventsShowCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "show",
        abstract: "One event: its state, the decision taken and why, the effects with their state."
    )

    @OptionGroup var data: DataOptions
    @Argument(help: "The event's id.") var id: EventID
    @Flag(help: "Print one JSON object.") var json = false

    func run() async throws {
        guard let story = try await EventStory.of(id, in: try await data.readStorage()) else {
            Output.error("The journal has no event \(id).")
            throw ExitCode.failure
        }
        if json {
            try Output.json(StoryLine(entry: story.entry, decision: story.decision, effects: story.effects))
        } else {
            try show(story)
        }
    }

    private static func attempts(_ count: Int) -> String { count.counted("attempt") }

    private func show(_ story: EventStory) throws {
        let entry = story.entry
        Output.line("\(entry.type)  \(entry.id)")
        Output.line("received   \(entry.receivedAt.formatted(.iso8601))")
        if let occurredAt = entry.occurredAt { Output.line("occurred   \(occurredAt.formatted(.iso8601))") }
        Output.line("state      \(entry.state.rawValue) after \(Self.attempts(entry.attempts))")
        if let error = entry.lastError { Output.line("last error \(error)") }
        if entry.conflicts > 0 {
            Output.line("conflicts  \(entry.conflicts.counted("other body", "other bodies")) came under this id")
        }
        if let decision = story.decision {
            Output.line("decided    \(decision.summary)  (\(decision.decidedAt.formatted(.iso8601)))")
            let encoder = JSONEncoder()
            encoder.outputFormatting = [.prettyPrinted, .sortedKeys, .withoutEscapingSlashes]
            let detail = String(decoding: try encoder.encode(decision.detail), as: UTF8.self)
            for line in detail.split(separator: "\n") { Output.line("           \(line)") }
        } else {
            Output.line("decided    nothing yet")
        }
        for effect in story.effects {
            let note = effect.answer ?? effect.lastError
            Output.line(
                "effect     \(effect.kind.rawValue) to \(effect.destination.rawValue): \(effect.state.rawValue) after "
                    + Self.attempts(effect.attempts) + (note.map { "  (\($0))" } ?? "")
            )
        }
        if story.effects.isEmpty { Output.line("effects    none") }
    }
}
