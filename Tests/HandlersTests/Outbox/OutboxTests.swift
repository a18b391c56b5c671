import Foundation
import GRDB
import Numbering
import OptOut
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct OutboxTests {
    private let now = Date(unixMicroseconds: 1_700_000_000_123_456)

    private func database() throws -> DatabaseQueue {
        let queue = try DatabaseQueue()
        var migrator = DatabaseMigrator()
        OutboxSchema.register(in: &migrator)
        try migrator.migrate(queue)
        return queue
    }

    private func samples() throws -> [Effect] {
        let to = try #require(PhoneNumber(e164: "+15551234567"))
        return [
            .message(
                OutboundMessage(from: "+15557654321", to: to, text: "Hi 👋", purpose: .reply, notAfter: now)
            ),
            .callCommand(
                CallCommand(
                    callControlID: "v3:x",
                    action: "speak",
                    fields: ["payload": .string("a/b")],
                    clientState: "s"
                )
            ),
            .keep(MediaFetch(.fax, id: "f1", link: "https://example.com/a.pdf", pages: 2)),
            .forward(
                Forward(
                    sink: "analytics",
                    type: "call.answered",
                    family: .call,
                    occurredAt: now,
                    data: .object(["a": .array([.integer(1), .null, .bool(true), .number(1.5)])]),
                    conversation: ConversationKey(rawValue: "call:1")
                )
            ),
            .keep(MediaFetch(.voicemail, id: "r1", link: "https://example.com/a.mp3", box: "b", seconds: 7)),
            .keep(
                MediaFetch(
                    .mms,
                    id: "m1-2",
                    link: "https://example.com/a.png",
                    from: "+12125550100",
                    to: "+15557654321",
                    call: "c",
                    message: "m1",
                    contentType: "image/png",
                    receivedAt: Date(timeIntervalSince1970: 1_700_000_000)
                )
            ),
            .copy(MediaCopy(id: "f1")),
        ]
    }

    @Test func everyKindOfEffectIsReadBackAsItWasAppended() throws {
        let event = try #require(EventID(rawValue: "e1"))
        let effects = try samples()
        let rows = try database().write { db throws in
            for (index, effect) in effects.enumerated() {
                try Outbox.append(effect, event: event, key: "k\(index)", at: now, in: db)
            }
            return try Outbox.effects(of: event, in: db)
        }
        #expect(rows.map(\.effect) == effects)
        #expect(rows.allSatisfy { $0.state == .pending && $0.attempts == 0 && $0.createdAt == now })
        #expect(Set(rows.map(\.kind)) == Set(EffectKind.allCases))
    }

    @Test func appendingTwiceKeepsTheFirst() throws {
        let event = try #require(EventID(rawValue: "e1"))
        let effects = try samples()
        try database().write { db throws in
            #expect(try Outbox.append(effects[0], event: event, key: "reply", at: now, in: db))
            #expect(try !Outbox.append(effects[2], event: event, key: "reply", at: now, in: db))
            #expect(try Outbox.effect(of: event, key: "reply", in: db)?.effect == effects[0])
        }
    }

    @Test func theFirstDecisionStands() throws {
        let event = try #require(EventID(rawValue: "e1"))
        try database().write { db throws in
            #expect(try DecisionLog.decision(for: event, in: db) == nil)
            let detail = JSONValue.object(["rule": .string("vip")])
            try DecisionLog.record(event: event, kind: "route", summary: "rang", detail: detail, at: now, in: db)
            #expect(try !DecisionLog.record(event: event, kind: "other", summary: "x", at: now, in: db))
            let kept = try #require(try DecisionLog.decision(for: event, in: db))
            #expect(kept == Decision(event: event, kind: "route", summary: "rang", detail: detail, decidedAt: now))
        }
    }

    @Test func backlogCountsWhatWaitsPerDestination() throws {
        let event = try #require(EventID(rawValue: "e1"))
        let effects = try samples()
        try database().write { db throws in
            for key in ["a", "b"] { try Outbox.append(effects[3], event: event, key: key, at: now, in: db) }
            let backlog = try Outbox.backlog(in: db)
            #expect(backlog.map(\.destination) == [.sink("analytics")])
            #expect(backlog.map(\.pending) == [2])
            #expect(try Outbox.counts(in: db) == [.pending: 2])
            #expect(try Outbox.dead(in: db).isEmpty)
        }
    }
}
