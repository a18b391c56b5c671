import ArgumentParser
import EventIngress
import Foundation
import Switchboard
import TelnyxEvents

/// The journal.
struct EventsCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "events",
        abstract: "What came in, what was decided and why, and what came of it.",
        subcommands: [
            EventsListCommand.self, EventsShowCommand.self, EventsTailCommand.self, EventsRetryCommand.self,
            EventsDeadCommand.self, EventsRecoverCommand.self, EventsExportCommand.self,
        ]
    )
}

/// `--state`, `--family`, `--type`, `--from`, `--to`: which events are meant.
struct EventFilterOptions: ParsableArguments {
    @Option(help: "Only in this state: pending, claimed, waiting, done, dead; may be repeated.")
    var state: [EventState] = []
    @Option(help: "Only of this family: call, message, fax, number, other; may be repeated.")
    var family: [EventFamily] = []
    @Option(help: "Only of this type, like message.received.") var type: String?
    @Option(help: "Only received at or after this instant, like 2026-11-20T15:00:00Z.") var from: Instant?
    @Option(help: "Only received before this instant.") var to: Instant?

    /// The filter.
    var filter: JournalFilter {
        JournalFilter(states: Set(state), families: Set(family), type: type, from: from?.date, to: to?.date)
    }

    /// Whether nothing restricts.
    var isEmpty: Bool { filter == JournalFilter() }
}
