import Admin
import EventIngress
import Foundation
import GRDB
import Handlers
import Numbering
import TelnyxEvents

/// `/calls`: where calls go right now, and where they went in the last hour.
struct CallOperations {
    let database: any DatabaseWriter
    let rulebook: Rulebook
    let now: @Sendable () -> Date

    var all: [APIOperation] { [show] }

    private struct Answer: Encodable {
        let numbers: [NumberLine]
        let routes: [RouteLine]
        let since: Date
        let closures: [String]
    }

    /// Where a caller nobody knows would go.
    private struct NumberLine: Encodable {
        let number: String?
        let plan: String?
        let rule: String?
        let basis: String
        let summary: String
        let dial: [String]
    }

    private struct RouteLine: Encodable {
        let plan: String?
        let rule: String?
        let calls: Int
    }

    private var show: APIOperation {
        APIOperation(
            .get,
            "/calls",
            id: "showCalls",
            summary:
                "Where a caller nobody knows would go right now, by number, and the calls of the last hour by rule.",
            answers: [
                200: .object(
                    [
                        "numbers": .list(
                            of: .anything("number (absent: every other), plan, rule, basis, summary, dial.")
                        ),
                        "routes": .list(of: .anything("plan, rule, calls.")),
                        "since": .instant("What is counted begins here."),
                        "closures": .list(of: .text("A name an override may have to close something.")),
                    ],
                    required: ["numbers", "routes", "since", "closures"]
                )
            ],
            namesOwnNumbers: true
        ) { [database, rulebook, now] _ in
            let now = now()
            let since = now.addingTimeInterval(-3600)
            let overrides = try await OverrideDesk(database: database).history(at: now).overrides(at: now)
            let routes = try await database.read { try Self.routes(since: since, in: $0) }
            return APIAnswer(
                Answer(
                    numbers: Self.numbers(rulebook.current, overrides, at: now),
                    routes: routes,
                    since: since,
                    closures: rulebook.configuration.overrideNames.sorted()
                )
            )
        }
    }

    private static func numbers(_ rules: Rules, _ overrides: [Override], at now: Date) -> [NumberLine] {
        let plans = rules.configuration.voice.plans
        let own = plans.numbers.keys.sorted { $0.e164 < $1.e164 }
        let called = own.map { Optional($0) } + (plans.defaultPlan == nil ? [] : [nil])
        return called.map { number in
            let decision = rules.script.router.decision(
                for: Call(from: .anonymous, to: number.map(Party.number) ?? .anonymous),
                profile: nil,
                overrides: overrides,
                at: now
            )
            return NumberLine(
                number: number?.e164,
                plan: decision.plan,
                rule: decision.rule,
                basis: decision.basis.rawValue,
                summary: decision.steps.map(\.summary).joined(separator: ", "),
                dial: decision.dial.map(\.description)
            )
        }
    }

    /// New calls by what was decided, among the latest so many events.
    private static func routes(since: Date, in db: Database) throws -> [RouteLine] {
        let sql = """
            SELECT json_extract(detail, '$.plan'), json_extract(detail, '$.rule'), count(*) FROM (
                SELECT id FROM journal
                WHERE seq > (SELECT max(seq) FROM journal) - \(events) AND receivedAt >= ?
                    AND type IN ('texml.voice', 'call.initiated')
                ORDER BY seq DESC LIMIT \(calls)
            ) JOIN decisions ON event = id WHERE kind = 'route' GROUP BY 1, 2 ORDER BY 3 DESC
            """
        return try Row.fetchAll(db.cachedStatement(sql: sql), arguments: [since.unixMicroseconds])
            .map { RouteLine(plan: $0[0], rule: $0[1], calls: $0[2]) }
    }

    /// How many of the latest events are looked at, and how many calls are counted: a question of milliseconds.
    private static let events = 100_000
    private static let calls = 5000
}
