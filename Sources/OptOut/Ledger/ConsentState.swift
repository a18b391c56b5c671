import Foundation
import TelnyxEvents

/// What a number's ledger rows add up to: its blocks in force.
public struct ConsentState: Hashable, Sendable {
    /// The blocks in force, widest and oldest first.
    public let blocks: [ConsentBlock]

    /// True when any message of ours is blocked.
    public var isBlocked: Bool { !blocks.isEmpty }

    /// The first block that covers a message from this sender, profile and programme; nil when it may be sent.
    public func block(sender: String?, profile: String?, programme: String? = nil) -> ConsentBlock? {
        blocks.first { $0.covers(sender: sender, profile: profile, programme: programme) }
    }

    /// Folds the entries of one number, given in order of arrival, by the time they count from.
    ///
    /// At equal times lifts come before blocks, so that a tie suppresses. An older START that arrives late changes
    /// nothing that a newer STOP did.
    public static func folding(_ entries: [ConsentEntry]) -> ConsentState { folding(entries.map(ConsentStep.init)) }

    /// The same from what is left of rows without their evidence.
    static func folding(_ steps: [ConsentStep]) -> ConsentState {
        let ordered = steps.enumerated().filter { $0.element.changesBlocks }.sorted { first, second in
            let times = (first.element.at.unixMicroseconds, second.element.at.unixMicroseconds)
            if times.0 != times.1 { return times.0 < times.1 }
            if first.element.kind.blocks != second.element.kind.blocks { return second.element.kind.blocks }
            return first.offset < second.offset
        }
        var fold = Fold()
        for (arrival, step) in ordered { fold.apply(step, arrival: arrival) }
        return ConsentState(blocks: fold.inForce)
    }
}

extension ConsentStep {
    fileprivate var changesBlocks: Bool {
        switch kind {
        case .optOut, .review, .optIn: true
        case .help, .erasure: false
        }
    }
}

/// The fold under way.
private struct Fold {
    private var blocks: [ConsentScope: ConsentBlock] = [:]
    private var senderOfLatestStop: String?

    var inForce: [ConsentBlock] {
        blocks.values.sorted { first, second in
            let isWider = (first.scope == .everything, second.scope == .everything)
            if isWider.0 != isWider.1 { return isWider.0 }
            if first.since != second.since { return first.since < second.since }
            return first.scope.rawValue < second.scope.rawValue
        }
    }

    mutating func apply(_ step: ConsentStep, arrival: Int) {
        switch step.kind {
        case .optOut, .review:
            blocks[step.scope] =
                blocks[step.scope]?.joined(by: step, arrival: arrival) ?? ConsentBlock(step, arrival: arrival)
            senderOfLatestStop = step.sender ?? senderOfLatestStop
        case .optIn:
            switch step.source {
            case .operator, .import: liftOurs(step.scope, onlyDoubtful: step.isRestoring)
            case .message, .carrier, .carrierError, .api: liftByPerson(sentTo: step.sender)
            }
        case .help, .erasure: break
        }
    }

    /// A START lifts everything when sent to the sender that received the latest STOP, otherwise only that sender's.
    private mutating func liftByPerson(sentTo sender: String?) {
        guard let sender else { return }
        if sender == senderOfLatestStop { blocks.removeAll() } else { blocks[.sender(sender)] = nil }
    }

    /// An operator lifts what we hold, never what Telnyx holds; one who looked at doubtful words lifts no certain block.
    private mutating func liftOurs(_ scope: ConsentScope, onlyDoubtful: Bool) {
        blocks = blocks.filter { key, block in
            block.isHeldByCarrier || (onlyDoubtful && block.kind != .review) || (scope != .everything && key != scope)
        }
    }
}
