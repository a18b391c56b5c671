import Foundation
import GRDB
import Numbering
import TelnyxEvents

/// What is written down and done about one event of a call.
struct CallRecord {
    /// What sort of decision it is in the decision log.
    let kind: String
    /// The facts it rests on.
    let detail: JSONValue
    private let summary: String
    private var commands: [CallCommand] = []
    private var texts: [StepText] = []
    private var fetch: MediaFetch?
    /// The call whose marks count.
    private var call: String?
    /// Names the point the call is at and what has happened; nothing follows from it twice.
    private var move: String?
    /// What goes into the call book.
    private var entry: (number: PhoneNumber, agent: DialTarget?)?
    /// What has happened with a queue, whose leg that was and the call at its other end.
    private var turn: (what: QueueTurn, party: Call, peer: String?)?

    /// The event of a call that is none of ours to carry out.
    init(watching type: String) {
        kind = "call"
        summary = type
        detail = .object([:])
    }

    /// A request that asks for nothing.
    init(noting what: String, in request: TeXMLRequest) {
        kind = "answer"
        fetch = MediaFetch(request)
        summary = fetch == nil ? what : "fetch the recording"
        detail = .object([:])
        call = request.call?.rawValue
    }

    /// A request with what was answered to it.
    init(_ request: TeXMLRequest, _ account: AnswerAccount) throws {
        switch account {
        case .given(let answer): try self.init(request, answer, source: "answered")
        case .fallback(let result): self.init(fallback: result)
        }
    }

    private init(fallback result: String) {
        kind = "fallback"
        summary = "the prepared document was given: \(result)"
        detail = .object(["answer": .object(["source": .string(result)])])
    }

    /// A request nobody knows the answer to any more: this is what it would be.
    init(_ request: TeXMLRequest, decidedAgain answer: GivenAnswer) throws {
        try self.init(request, answer, source: "decided again")
    }

    /// A dial's result is reported for the dialled leg; the call is the one that caused it.
    private init(_ request: TeXMLRequest, _ answer: GivenAnswer, source: String) throws {
        kind = answer.decision == nil ? "answer" : "route"
        summary = answer.summary
        var facts: [String: JSONValue] = ["source": .string(source)]
        if !answer.document.isEmpty { facts["document"] = .string(answer.document) }
        detail = Self.detail(answer.decision, answer.given, answer: .object(facts))
        texts = answer.texts
        call = ((request.kind == .dialResult ? request.parentCall : nil) ?? request.call)?.rawValue
        turn = answer.queueTurn.map { ($0, Call(request), request.dial?.call?.rawValue) }
        let caller = Call(request).from.phoneNumber
        if request.kind == .callFetch || answer.agent != nil { entry = caller.map { ($0, answer.agent) } }
    }

    /// An event of a call that is carried out with commands.
    init(
        _ event: LegEvent,
        _ reaction: CallReaction,
        given: RouteCircumstances,
        fetching fetch: MediaFetch?
    ) throws {
        kind = reaction.decision == nil ? "call" : "route"
        summary = reaction.summary
        let decision = try reaction.decision?.json
        detail = Self.detail(decision, decision == nil ? nil : try JSONValue(encoding: given), answer: nil)
        commands = reaction.commands
        texts = reaction.texts
        self.fetch = fetch
        call = event.state?.leg ?? event.leg
        turn = reaction.queueTurn.map { ($0, event.state?.call ?? event.call, nil) }
        move = event.state.map { "\(event.moment.name) \(ContentHash.hexadecimal(of: Data($0.text.utf8)))" }
        let caller = (event.state?.call ?? event.call).from.phoneNumber
        if event.moment == .arrived || reaction.agent != nil { entry = caller.map { ($0, reaction.agent) } }
    }

    private static func detail(_ decision: JSONValue?, _ given: JSONValue?, answer: JSONValue?) -> JSONValue {
        var members: [String: JSONValue] = [:]
        if case .object(let own)? = decision {
            members = own
            members["given"] = given
        }
        members["answer"] = answer
        return .object(members)
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
        guard let call else { return ([], summary) }
        if let entry {
            try CallBook.note(call, from: entry.number, agent: entry.agent, at: delivery.receivedAt, in: db)
        }
        if let turn {
            let at = delivery.receivedAt
            try QueueMeetings.note(turn.what, in: call, of: turn.party, with: turn.peer, at: at, in: db)
        }
        let errands = fetch.map { [Effect.keep($0.received(at: delivery.receivedAt))] } ?? []
        guard !commands.isEmpty || !texts.isEmpty else { return (errands, summary) }
        func claims(_ mark: String) throws -> Bool {
            try CallMarks.claim(mark, of: call, event: delivery.id, at: now, in: db)
        }
        if let move, try !claims(move) { return (errands, "nothing to do: the call has gone on from here already") }
        let texts = try texts.filter { try claims($0.mark) }
        let messages = texts.map { Effect.message($0.message(at: delivery.receivedAt)) }
        return (commands.map(Effect.callCommand) + messages + errands, summary)
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
