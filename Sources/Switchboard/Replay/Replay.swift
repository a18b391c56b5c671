package import Foundation
package import Handlers
import Numbering
import TelnyxEvents

/// Runs events through the decisions of one configuration, or of two side by side.
package struct Replay: Sendable {
    private var before: Rehearsal
    private var after: Rehearsal?
    private let shift: TimeInterval
    /// What was counted so far.
    package private(set) var tally = ReplayTally()

    /// A replay of one configuration, and of a second to compare with.
    ///
    /// Calls are decided for `shift` seconds after they came. Messages are not moved: what is answered does not depend on
    /// the time of day, and consent is a matter of what came before what.
    /// `overrides` count at the instants they were in force at.
    package init(
        _ configuration: Configuration,
        against other: Configuration? = nil,
        shift: TimeInterval = 0,
        overrides: [Override] = []
    ) {
        before = Rehearsal(configuration, overrides: overrides)
        after = other.map { Rehearsal($0, overrides: overrides) }
        self.shift = shift
    }

    /// Whether rules ask who is calling, so that it has to be read.
    package var asksForCallers: Bool { before.asksForCallers || after?.asksForCallers == true }

    /// Decides about the next event.
    package mutating func next(_ item: ReplayItem) -> ReplayStep {
        let at = item.receivedAt.addingTimeInterval(shift)
        let envelope = item.event.envelope
        let receivedAt = envelope.family == .message ? item.receivedAt : at
        let caller = item.caller?.moved(by: shift)
        let step = ReplayStep(
            event: envelope.id,
            type: envelope.type,
            family: envelope.family.rawValue,
            at: at,
            number: envelope.counterparty?.e164,
            before: before.decision(about: item.event, receivedAt: receivedAt, past: item.past, caller: caller),
            after: after?.decision(about: item.event, receivedAt: receivedAt, past: item.past, caller: caller)
        )
        tally.count(step)
        let asksForProfiles = before.asksForProfiles || after?.asksForProfiles == true
        if asksForProfiles, step.before.isFresh, envelope.family == .call, caller?.profile == nil {
            tally.countUnknownCaller()
        }
        return step
    }

    /// Plays everything from a position on, page by page, the next page being read while one is decided.
    ///
    /// `onPage` gets the place of the page's last event and what was counted up to it, for progress and for going on later.
    package mutating func play(
        _ traffic: RecordedTraffic,
        start: Date,
        after position: Int64? = nil,
        pageSize: Int = 1000,
        onStep: (ReplayStep) throws -> Void,
        onPage: (_ last: ReplayCheckpoint.Place, _ tally: ReplayTally) throws -> Void
    ) async throws {
        var page = try await traffic.page(after: position, start: start, limit: pageSize)
        while let last = page.last {
            async let following = traffic.page(after: last.position, start: start, limit: pageSize)
            for item in page { try onStep(next(item)) }
            try onPage(ReplayCheckpoint.Place(position: last.position, event: last.event.envelope.id), tally)
            page = try await following
        }
    }

    /// Brings a fresh replay to where an interrupted one stood, so that `play` goes on after it.
    ///
    /// Consent is the only thing that one event leaves to the next: it is made again from the messages before the
    /// checkpoint, which costs their share of the time. Throws `ReplayCheckpoint.Fault` when the journal is not the one of
    /// then.
    package mutating func resume(
        _ checkpoint: ReplayCheckpoint,
        in traffic: RecordedTraffic,
        onPage: () throws -> Void = {}
    ) async throws {
        try await traffic.check(checkpoint)
        tally = checkpoint.tally
        guard let messages = traffic.messages else { return }
        var position: Int64?
        while true {
            let page = try await messages.page(after: position, start: checkpoint.start)
            for item in page {
                guard item.position <= checkpoint.last.position else { return }
                _ = before.decision(about: item.event, receivedAt: item.receivedAt, past: item.past)
                _ = after?.decision(about: item.event, receivedAt: item.receivedAt, past: item.past)
            }
            guard let last = page.last else { return }
            position = last.position
            try onPage()
        }
    }
}
