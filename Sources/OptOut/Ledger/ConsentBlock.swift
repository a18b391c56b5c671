public import Foundation
public import TelnyxEvents

/// One block in force: since when, how far, and by which event.
public struct ConsentBlock: Hashable, Sendable {
    /// How far it reaches.
    public let scope: ConsentScope
    /// The earliest time it counts from.
    public private(set) var since: Date
    /// The event that opened it, by order of arrival: the only one that may be confirmed.
    public let openedBy: EventID
    /// `optOut`, or `review` while only doubtful words have been seen.
    public private(set) var kind: ConsentKind
    /// How the event that opened it reached us.
    public let source: ConsentSource
    /// True when Telnyx holds a block of its own for it.
    public private(set) var isHeldByCarrier: Bool
    /// Its place in the order of arrival.
    let arrival: Int

    init(_ step: ConsentStep, arrival: Int) {
        scope = step.scope
        since = step.at
        openedBy = step.event
        kind = step.kind
        source = step.source
        isHeldByCarrier = step.source.isHeldByCarrier
        self.arrival = arrival
    }

    /// The same block after another opt-out of the same scope.
    func joined(by step: ConsentStep, arrival: Int) -> ConsentBlock {
        var joined = arrival < self.arrival ? ConsentBlock(step, arrival: arrival) : self
        joined.since = min(since, step.at)
        joined.kind = kind == .optOut || step.kind == .optOut ? .optOut : .review
        joined.isHeldByCarrier = isHeldByCarrier || step.source.isHeldByCarrier
        return joined
    }

    /// True when a message from this sender, profile and programme is covered; what the message leaves open counts as
    /// covered, since we cannot know.
    public func covers(sender: String?, profile: String?, programme: String?) -> Bool {
        switch scope {
        case .everything: true
        case .sender(let name): sender == nil || sender == name
        case .profile(let name): profile == nil || profile == name
        case .programme(let name): programme == nil || programme == name
        }
    }
}
