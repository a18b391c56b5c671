import EventIngress
import Foundation
import Numbering
import TelnyxEvents

/// What a stream says: the events since it was asked last, and those it has shown whose state has changed.
struct StreamText: Sendable {
    /// Shown events that are looked at again; the oldest are let go.
    private static let watched = 100

    private struct Line: Encodable {
        let id: String
        let type: String
        let family: String
        let state: String
        let attempts: Int
        let receivedAt: Date
        let party: String?
        let lastError: String?

        init(_ entry: JournalEntry) {
            id = entry.id.rawValue
            type = entry.type
            family = entry.family.rawValue
            state = entry.state.rawValue
            attempts = entry.attempts
            receivedAt = entry.receivedAt
            party = entry.counterparty?.masked
            lastError = entry.lastError.map { String(decoding: NumberMask.masked(Data($0.utf8)), as: UTF8.self) }
        }
    }

    private let journal: Journal
    private let filter: JournalFilter
    private let slot: StreamSlots.Slot
    private var position: Int64
    private var unsettled: [(id: EventID, state: EventState, attempts: Int)] = []

    init(journal: Journal, filter: JournalFilter, start: Int64, slot: StreamSlots.Slot) {
        self.journal = journal
        self.filter = filter
        self.slot = slot
        position = start
    }

    /// The next words; empty when there is nothing new.
    mutating func next() async throws -> String {
        var text = ""
        for (index, seen) in unsettled.enumerated().reversed() {
            guard let entry = try await journal.entry(seen.id) else {
                unsettled.remove(at: index)
                continue
            }
            if entry.state == seen.state, entry.attempts == seen.attempts { continue }
            text += Self.event(entry, id: position)
            if entry.isSettled {
                unsettled.remove(at: index)
            } else {
                unsettled[index] = (entry.id, entry.state, entry.attempts)
            }
        }
        let found = try await journal.tail(after: position, matching: filter, limit: 200)
        position = found.position
        for entry in found.entries {
            text += Self.event(entry, id: entry.position)
            if !entry.isSettled { unsettled.append((entry.id, entry.state, entry.attempts)) }
        }
        unsettled = Array(unsettled.suffix(Self.watched))
        return text
    }

    private static func event(_ entry: JournalEntry, id: Int64) -> String {
        let data = String(decoding: APIAnswer.encoded(Line(entry)), as: UTF8.self)
        return "id: \(id)\nevent: event\ndata: \(data)\n\n"
    }
}

extension JournalEntry {
    fileprivate var isSettled: Bool { state == .done || state == .dead }
}
