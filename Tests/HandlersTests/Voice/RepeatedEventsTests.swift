import Foundation
import GRDB
import TelnyxEvents
import Testing

@testable import Handlers

/// Events that come twice, late or in any order command nothing twice and move no call back.
@Suite struct RepeatedEventsTests {
    private struct Stage {
        let database: DatabaseQueue
        let handler: CallHandler

        init() throws {
            database = try MessageFixtures.database()
            let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
            handler = CallHandler(
                database: database,
                script: { script },
                knowledge: CallKnowledge(profile: { _ in nil }, overrides: { [] }),
                answered: { _ in nil },
                forwards: { _, _ in [] },
                bell: Doorbell(),
                clock: { MessageFixtures.now }
            )
        }

        func handle(_ event: CallEvent) async throws {
            let at = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
            _ = try await handler.handle(Delivery(id: event.envelope.id, event: event, attempt: 1, receivedAt: at))
        }

        var commands: [CallCommand] {
            get async throws {
                let bodies = try await database.read { db in
                    try Data.fetchAll(db, sql: "SELECT body FROM outbox WHERE kind = 'call-command' ORDER BY id")
                }
                return try bodies.map { try JSONDecoder().decode(CallCommand.self, from: $0) }
            }
        }
    }

    /// The events of one call to its end, made by walking it once.
    private func call() async throws -> (events: [CallEvent], actions: [String]) {
        let stage = try Stage()
        var events = [try VoiceFixtures.arrival()]
        try await stage.handle(events[0])
        let rest: [(type: String, leg: String, more: [String: JSONValue])] = [
            ("call.answered", "v3:a", [:]), ("call.speak.ended", "v3:a", [:]),
            ("call.hangup", "v3:b", ["hangup_cause": .string("timeout")]),
            ("call.hangup", "v3:c", ["hangup_cause": .string("user_busy")]), ("call.speak.ended", "v3:a", [:]),
            ("call.speak.ended", "v3:a", [:]), ("call.recording.saved", "v3:a", [:]),
            ("call.speak.ended", "v3:a", [:]),
        ]
        for row in rest {
            let state = try await stage.commands.last?.clientState
            events.append(try VoiceFixtures.following(row.type, state: state, leg: row.leg, row.more))
            try await stage.handle(try #require(events.last))
        }
        return (events, try await stage.commands.map(\.action))
    }

    @Test func repeatedAndShuffledEventsCommandNothingTwice() async throws {
        let (events, actions) = try await call()
        #expect(actions.count == events.count)
        for seed in 0..<10 {
            var generator = PlanGenerator(seed: UInt64(seed))
            let stage = try Stage()
            for event in (events + events + events).shuffled(using: &generator) { try await stage.handle(event) }
            #expect(try await stage.commands.map(\.action).sorted() == actions.sorted(), "seed \(seed)")
        }
    }

    @Test func anotherEventAboutTheSamePointMovesNothing() async throws {
        let (events, actions) = try await call()
        let stage = try Stage()
        for event in events {
            try await stage.handle(event)
            // The same news under another id: whatever the reason, the call has gone on already.
            let state = event.call.clientState?.text
            guard let state else { continue }
            let leg = event.call.control?.rawValue ?? "v3:a"
            let again = try VoiceFixtures.following(event.envelope.type, state: state, leg: leg)
            try await stage.handle(again)
        }
        #expect(try await stage.commands.map(\.action) == actions)
    }
}
