import ArgumentParser
import EventIngress
import Foundation
import Handlers
import Switchboard
import TelnyxEvents

/// `events list`: the events in the order they came.
struct EventsListCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "list",
        abstract: "The events in the order they came."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var filter: EventFilterOptions
    @OptionGroup var listing: ListOptions
    @Flag(help: "Newest first.") var newestFirst = false

    func run() async throws {
        let journal = Journal(writer: try await data.readStorage().database)
        let isJSON = listing.json
        if !isJSON { Output.line(EventRow.header) }
        try await journal.forEachEntry(
            matching: filter.filter,
            newestFirst: newestFirst,
            limit: listing.atMost
        ) { entry in
            if isJSON { try Output.json(EventLine(entry)) } else { Output.line(EventRow.line(of: entry)) }
        }
    }
}

/// `events dead`: what is given up, in the journal and in the outbox.
struct EventsDeadCommand: AsyncParsableCommand {
    static let configuration = CommandConfiguration(
        commandName: "dead",
        abstract: "What was given up: dead events, and effects that ended dead, failed or unconfirmed.",
        discussion: "`events show ID` says why; `events retry ID` starts over what may be started over."
    )

    @OptionGroup var data: DataOptions
    @OptionGroup var listing: ListOptions

    func run() async throws {
        let storage = try await data.readStorage()
        let isJSON = listing.json
        if !isJSON { Output.line(EventRow.header) }
        let dead = JournalFilter(states: [.dead])
        try await Journal(writer: storage.database).forEachEntry(matching: dead, limit: listing.atMost) { entry in
            if isJSON { try Output.json(EventLine(entry)) } else { Output.line(EventRow.line(of: entry)) }
        }
        for effect in try await EventStory.lostEffects(limit: listing.atMost, in: storage) {
            if isJSON { try Output.json(LostEffectLine(effect)) } else { Output.line(EventRow.line(of: effect)) }
        }
    }
}

/// An event as one line for a person; columns of fixed width, because the list may be long and is printed as it is read.
enum EventRow {
    static let header = row("RECEIVED", "STATE", "TRIES", "TYPE", "ID", "LAST ERROR")

    static func line(of entry: JournalEntry) -> String {
        row(
            entry.receivedAt.formatted(.iso8601),
            entry.state.rawValue,
            String(entry.attempts),
            entry.type,
            entry.id.rawValue,
            entry.lastError ?? ""
        )
    }

    static func line(of effect: EffectRecord) -> String {
        row(
            effect.createdAt.formatted(.iso8601),
            effect.state.rawValue,
            String(effect.attempts),
            "\(effect.kind.rawValue) to \(effect.destination.rawValue)",
            effect.event.rawValue,
            effect.lastError ?? ""
        )
    }

    private static func row(_ received: String, _ state: String, _ tries: String, _ rest: String...) -> String {
        let cells = [
            padded(received, 20), padded(state, 7), padded(tries, 5), padded(rest[0], 28), padded(rest[1], 36),
        ]
        let line = (cells + [rest[2]]).joined(separator: "  ")
        return String(line.reversed().drop { $0 == " " }.reversed())
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}
