import Foundation
import GRDB
import TelnyxEvents

/// What is written down and done about one event of a call.
struct CallRecord {
    /// What sort of decision it is in the decision log.
    let kind: String
    /// The facts it rests on.
    let detail: JSONValue
    private let summary: String
    private let commands: [CallCommand]
    private let texts: [StepText]
    /// The call whose marks count.
    private let call: String?
    /// Names the point the call is at and what has happened; nothing follows from it twice.
    private let move: String?

    /// The event of a call that is none of ours to carry out.
    init(watching type: String) {
        kind = "call"
        summary = type
        detail = .object([:])
        commands = []
        texts = []
        call = nil
        move = nil
    }

    /// A request that has been answered.
    ///
    /// A dial's result is reported for the dialled leg; the call is the one that caused it.
    init(_ request: TeXMLRequest, _ answer: ScriptAnswer) throws {
        kind = answer.decision == nil ? "answer" : "route"
        summary = answer.summary
        detail = try answer.decision.map { try JSONValue(encoding: $0) } ?? .object([:])
        commands = []
        texts = answer.texts
        call = ((request.kind == .dialResult ? request.parentCall : nil) ?? request.call)?.rawValue
        move = nil
    }

    /// An event of a call that is carried out with commands.
    init(_ event: LegEvent, _ reaction: CallReaction) throws {
        kind = reaction.decision == nil ? "call" : "route"
        summary = reaction.summary
        detail = try reaction.decision.map { try JSONValue(encoding: $0) } ?? .object([:])
        commands = reaction.commands
        texts = reaction.texts
        call = event.state?.leg ?? event.leg
        move = event.state.map { "\(event.moment.name) \(ContentHash.hexadecimal(of: Data($0.text.utf8)))" }
    }

    /// What is left to do and how to say it, once this event's claims are made.
    ///
    /// Another event that has moved the call on from the same point leaves nothing, so a call never goes back; a text that
    /// another event has asked for at the same step is not asked for again.
    func claimed(
        by delivery: Delivery<CallEvent>,
        at now: Date,
        in db: Database
    ) throws -> (effects: [Effect], summary: String) {
        guard let call, !commands.isEmpty || !texts.isEmpty else { return ([], summary) }
        func claims(_ mark: String) throws -> Bool {
            try CallMarks.claim(mark, of: call, event: delivery.id, at: now, in: db)
        }
        if let move, try !claims(move) { return ([], "nothing to do: the call has gone on from here already") }
        let texts = try texts.filter { try claims($0.mark) }
        let messages = texts.map { Effect.message($0.message(at: delivery.receivedAt)) }
        return (commands.map(Effect.callCommand) + messages, summary)
    }
}

extension CallMoment {
    /// One word, without what was keyed.
    fileprivate var name: String {
        switch self {
        case .arrived: "arrived"
        case .answered: "answered"
        case .speechEnded: "speech-ended"
        case .playbackEnded: "playback-ended"
        case .gathered: "gathered"
        case .bridged: "bridged"
        case .machineHeard: "machine-heard"
        case .ended: "ended"
        case .joinedQueue: "joined-queue"
        case .leftQueue: "left-queue"
        case .conversationEnded: "conversation-ended"
        case .recorded: "recorded"
        case .other: "other"
        }
    }
}
