import Foundation
import Handlers
import Numbering
import OptOut

/// The consent ledger and the send gate of a rehearsal: values in memory, nothing on disk, nobody to send to.
struct RehearsedConsent: Sendable {
    private var entries: [PhoneNumber: [ConsentEntry]] = [:]
    private var answers: [PhoneNumber: [Date]] = [:]
    private let limit: SendLimit

    init(limit: SendLimit) { self.limit = limit }

    /// The number's entries in order of arrival: those that stand in the real ledger, and those of this rehearsal.
    func history(of number: PhoneNumber, past: [ConsentEntry]) -> [ConsentEntry] {
        guard let own = entries[number] else { return past }
        guard !past.isEmpty else { return own }
        // Stable, so that rows of one instant keep their order.
        return (past + own).enumerated()
            .sorted { ($0.element.recordedAt, $0.offset) < ($1.element.recordedAt, $1.offset) }
            .map(\.element)
    }

    mutating func append(_ entry: ConsentEntry) { entries[entry.number, default: []].append(entry) }

    /// What the gate would say about an answer, as the decision log puts it.
    mutating func verdict(on reply: OutboundMessage, past: [ConsentEntry], at now: Date) -> String {
        let state = ConsentState.folding(history(of: reply.to, past: past))
        let isBlocked = state.block(sender: reply.from, profile: reply.messagingProfileID) != nil
        if reply.purpose == .reply, isBlocked { return refusal(.optedOut) }
        if reply.purpose != .confirmation, exceedsLimit(reply.to, at: now) { return refusal(.tooManyAnswers) }
        answers[reply.to, default: []].append(now)
        return "answered"
    }

    private func refusal(_ reason: GateAnswer.RefusalReason) -> String { "answer refused: \(reason.rawValue)" }

    private mutating func exceedsLimit(_ number: PhoneNumber, at now: Date) -> Bool {
        let start = now.addingTimeInterval(-TimeInterval(limit.window.components.seconds))
        // Time goes on: what has left the window never comes back, whoever it was.
        if answers.count > 10_000 { answers = answers.filter { $0.value.contains { $0 > start } } }
        let recent = answers[number]?.filter { $0 > start } ?? []
        answers[number] = recent.isEmpty ? nil : recent
        return recent.count >= limit.count
    }
}
