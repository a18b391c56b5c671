import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct OverrideHistoryTests {
    private static let noon = Date(timeIntervalSince1970: 1_795_262_400)

    private static func minute(_ minutes: Double) -> Date { noon.addingTimeInterval(minutes * 60) }

    private static func set(
        _ name: String,
        at minutes: Double,
        number: String? = nil,
        until end: Double? = nil
    ) -> OverrideAct {
        .set(
            Override(
                name: name,
                reason: "flood",
                author: "ada",
                since: minute(minutes),
                number: number.flatMap { PhoneNumber(e164: $0) },
                until: end.map(minute)
            )
        )
    }

    private static func clear(_ name: String, at minutes: Double, number: String? = nil) -> OverrideAct {
        .clear(
            name: name,
            number: number.flatMap { PhoneNumber(e164: $0) },
            author: "bob",
            reason: "dry",
            at: minute(minutes)
        )
    }

    @Test(
        arguments: [
            ([set("a", at: 0)], ["a in force"]),
            ([set("a", at: 0), clear("a", at: 5)], ["a cleared"]),
            ([set("a", at: 0, until: 5)], ["a expired"]),
            ([set("a", at: 0, until: 500)], ["a in force"]),
            ([set("a", at: 0), set("a", at: 5)], ["a replaced", "a in force"]),
            ([set("a", at: 0, until: 5), set("a", at: 6)], ["a expired", "a in force"]),
            ([set("a", at: 0, until: 5), clear("a", at: 6)], ["a expired"]),
            ([clear("a", at: 0), set("a", at: 5)], ["a in force"]),
            ([set("a", at: 0), set("b", at: 1), clear("a", at: 5)], ["a cleared", "b in force"]),
            (
                [set("a", at: 0, number: "+15550100001"), set("a", at: 1, number: "+15550100002"), set("a", at: 2)],
                ["a in force", "a in force", "a in force"]
            ),
            (
                [set("a", at: 0, number: "+15550100001"), set("a", at: 1), clear("a", at: 2)],
                ["a in force", "a cleared"]
            ),
        ] as [([OverrideAct], [String])]
    )
    func actsAddUp(acts: [OverrideAct], expected: [String]) {
        let spans = OverrideHistory(acts, at: Self.minute(60)).spans
        #expect(spans.map { "\($0.override.name) \($0.ending?.word ?? "in force")" } == expected)
    }

    @Test func whatHasEndedStillAnswersForItsTime() throws {
        let history = OverrideHistory([Self.set("a", at: 0), Self.clear("a", at: 5)], at: Self.minute(60))
        let override = try #require(history.overrides(at: Self.minute(60)).first)
        #expect(!override.isInForce(at: Self.minute(-1)))
        #expect(override.isInForce(at: Self.minute(0)))
        #expect(override.isInForce(at: Self.minute(4.9)))
        #expect(!override.isInForce(at: Self.minute(5)))
        #expect(history.overrides(endingAfter: Self.minute(5), at: Self.minute(60)).isEmpty)
        #expect(history.inForce.isEmpty)
    }

    @Test func aClockSetBackHoldsNothingBack() throws {
        let history = OverrideHistory([Self.set("a", at: 0)], at: Self.minute(-30))
        let override = try #require(history.overrides(at: Self.minute(-30)).first)
        #expect(override.isInForce(at: Self.minute(-30)))
    }
}
