import Foundation
import Handlers
import OptOut

extension CrashHistory {
    /// A keyword, a STOP acknowledged at 4, a call, and an event whose answer was lost with the server.
    static var good: CrashHistory {
        var history = CrashHistory()
        history.posts = [
            Post(id: "hours", number: "+1", wish: .act("own>+1"), postedAt: .at(1), acknowledgedAt: .at(1.1)),
            Post(id: "stop", number: "+1", wish: .stop, postedAt: .at(3.9), acknowledgedAt: .at(4)),
            Post(id: "call", number: nil, wish: .act("leg/answer"), postedAt: .at(2), acknowledgedAt: .at(2.1)),
            Post(id: "lost", number: "+2", wish: .act("own>+2"), postedAt: .at(4), acknowledgedAt: nil),
        ]
        history.journal = ["hours", "stop", "call"].map { JournalRow(id: $0, state: "done") }
        history.outbox = [
            .sent("hours", "own>+1", .reply, begun: 1.2),
            .sent("stop", "own3>+1", .confirmation, begun: 4.1),
            .sent("call", "leg/answer", nil, begun: 2.2),
        ]
        history.consent = [ConsentRow(event: "stop", isOptOut: true)]
        history.arrivals = [.at(1.3, "own>+1"), .at(2.3, "leg/answer"), .at(4.2, "own3>+1")]
        history.sink = history.journal.map { SinkPost(id: $0.id, body: "{}") }
        return history
    }

    /// Changes the state of an event's rows in the outbox.
    mutating func replace(_ event: String, with state: EffectState) {
        outbox = outbox.map { row in
            guard row.event == event else { return row }
            return OutboxRow(
                event: row.event,
                key: row.key,
                kind: row.kind,
                state: state,
                attempts: row.attempts,
                firstAttemptAt: row.firstAttemptAt,
                act: row.act,
                purpose: row.purpose,
                recipient: row.recipient
            )
        }
    }

    /// Adds a keyword of the number that stops at 4, and its answer.
    mutating func addAnswer(to id: String, posted: Double, begun: Double, arrived: Double, attempts: Int = 1) {
        let act = "own-\(id)>+1"
        posts.append(
            Post(id: id, number: "+1", wish: .act(act), postedAt: .at(posted), acknowledgedAt: .at(posted + 1))
        )
        journal.append(JournalRow(id: id, state: "done"))
        sink.append(SinkPost(id: id, body: "{}"))
        outbox.append(.sent(id, act, .reply, begun: begun, attempts: attempts))
        arrivals.append(.at(arrived, act))
    }
}

extension CrashHistory.OutboxRow {
    static func sent(_ event: String, _ act: String, _ purpose: SendPurpose?, begun: Double, attempts: Int = 1) -> Self
    {
        Self(
            event: event,
            key: "0",
            kind: purpose == nil ? .callCommand : .message,
            state: .sent,
            attempts: attempts,
            firstAttemptAt: .at(begun),
            act: act,
            purpose: purpose,
            recipient: purpose == nil ? nil : "+1"
        )
    }
}

extension CrashHistory.Arrival {
    static func at(_ seconds: Double, _ act: String, isCarriedOut: Bool = true) -> Self {
        Self(act: act, at: .at(seconds), isCarriedOut: isCarriedOut)
    }
}

extension Date {
    /// An instant of a made-up history.
    static func at(_ seconds: Double) -> Date { Date(timeIntervalSince1970: 1_800_000_000 + seconds) }
}
