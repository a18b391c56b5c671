import Foundation
import GRDB
import Logging
import Numbering
import TelnyxEvents
import Testing

@testable import Handlers

@Suite struct CallHandlerTests {
    private static let nothing = CallKnowledge(profile: { _ in nil }, overrides: { [] })

    private func handler(_ database: DatabaseQueue, _ script: CallScript) -> CallHandler {
        CallHandler(
            database: database,
            script: { script },
            knowledge: Self.nothing,
            answered: { _ in nil },
            forwards: { event, at in
                [
                    Forward(
                        sink: "analytics",
                        type: event.envelope.type,
                        family: event.envelope.family,
                        occurredAt: event.envelope.occurredAt ?? at,
                        data: .null,
                        conversation: event.envelope.conversation
                    )
                ]
            },
            bell: Doorbell(),
            clock: { MessageFixtures.now }
        )
    }

    private func delivery(_ event: CallEvent) throws -> Delivery<CallEvent> {
        let at = try RoutingFixtures.instant("2026-11-20T15:00:00Z")
        return Delivery(id: event.envelope.id, event: event, attempt: 1, receivedAt: at)
    }

    private func kinds(_ database: DatabaseQueue) async throws -> [String] {
        try await database.read { db in try String.fetchAll(db, sql: "SELECT kind FROM outbox ORDER BY id") }
    }

    @Test func aParkedCallIsAnsweredOnce() async throws {
        let database = try MessageFixtures.database()
        let handler = handler(database, try VoiceFixtures.script(try RoutingFixtures.mainPlan()))
        let delivery = try delivery(try VoiceFixtures.arrival())
        _ = try await handler.handle(delivery)
        _ = try await handler.handle(delivery)
        #expect(try await kinds(database) == ["call-command", "forward"])
        let decision = try await database.read { db in try DecisionLog.decision(for: delivery.id, in: db) }
        #expect(decision?.kind == "route")
        #expect(decision?.summary == "main / 4: say, dial 2 in-turn, say, voicemail office")
        let detail = try JSONEncoder().encode(try #require(decision?.detail))
        #expect(try JSONDecoder().decode(RouteDecision.self, from: detail).rule == "4")
    }

    @Test func aRedeliveryAfterAReloadAddsNothing() async throws {
        let database = try MessageFixtures.database()
        let delivery = try delivery(try VoiceFixtures.arrival())
        let watching = CallScript(router: CallRouter(plans: VoicePlans(), hours: [:]), links: VoiceFixtures.links)
        _ = try await handler(database, watching).handle(delivery)
        let routing = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        _ = try await handler(database, routing).handle(delivery)
        #expect(try await kinds(database) == ["forward"])
    }

    @Test func withoutPlansCallsAreOnlyWatched() async throws {
        let database = try MessageFixtures.database()
        let script = CallScript(router: CallRouter(plans: VoicePlans(), hours: [:]), links: VoiceFixtures.links)
        _ = try await handler(database, script).handle(try delivery(try VoiceFixtures.arrival()))
        #expect(try await kinds(database) == ["forward"])
    }

    @Test func aFetchIsWrittenDownWithTheDecisionThatWasAnswered() async throws {
        let script = try VoiceFixtures.script(try RoutingFixtures.mainPlan())
        let body = Data("CallSid=v3%3Aa&From=%2B442079460000&To=%2B15551234567&CallStatus=ringing".utf8)
        let digest = String(repeating: "a", count: 64)
        let envelope = EventEnvelope(form: try FormFields(body), body: body, step: .voice, digest: digest)
        guard case .call(let event) = TelnyxEvent(envelope), case .texml(let request) = event.detail else {
            Issue.record("a form is a call event")
            return
        }
        let database = try MessageFixtures.database()
        let delivery = try delivery(event)
        _ = try await handler(database, script).handle(delivery)
        #expect(try await kinds(database) == ["forward"])
        let decision = try await database.read { db in try DecisionLog.decision(for: delivery.id, in: db) }
        #expect(decision?.summary == "main / 3: dial")

        let desk = CallDesk(
            script: { script },
            knowledge: Self.nothing,
            fallback: try FallbackDocument(),
            logger: Logger(label: "test") { _ in SwiftLogNoOpLogHandler() }
        )
        let document = String(
            decoding: await desk.answer(request, at: delivery.receivedAt).document,
            as: UTF8.self
        )
        #expect(document.contains("<Number>+442071234567</Number>"))
    }

    @Test func aFallbackIsWrittenDownAsOneAndSendsNoText() async throws {
        let plan = Plan("p", rules: [Rule(do: [.text(CallerText("Hello")), .say(Speech("Sent"))])])
        let script = try VoiceFixtures.script(plan)
        let body = Data("CallSid=v3%3Aa&From=%2B12125550100&To=%2B15551234567&CallStatus=ringing".utf8)
        let digest = String(repeating: "b", count: 64)
        let envelope = EventEnvelope(form: try FormFields(body), body: body, step: .voice, digest: digest)
        guard case .call(let event) = TelnyxEvent(envelope) else { throw RoutingFixtures.FixtureError.notATarget("") }
        for (account, kind, texts) in [(AnswerAccount.fallback("late"), "fallback", 0), (nil, "route", 1)] {
            let database = try MessageFixtures.database()
            let handler = CallHandler(
                database: database,
                script: { script },
                knowledge: Self.nothing,
                answered: { _ in account },
                forwards: { _, _ in [] },
                bell: Doorbell(),
                clock: { MessageFixtures.now }
            )
            _ = try await handler.handle(try delivery(event))
            let decision = try await database.read { db in try DecisionLog.decision(for: envelope.id, in: db) }
            #expect(decision?.kind == kind)
            #expect(try await kinds(database) == Array(repeating: "message", count: texts))
        }
    }

    @Test func theFallbackIsValidAndSaysSomething() throws {
        let document = String(decoding: try FallbackDocument().data, as: UTF8.self)
        #expect(document.contains("<Say"))
        #expect(document.contains("<Hangup"))
    }
}
