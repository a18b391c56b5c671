import Foundation
import Numbering
import Testing

@testable import Handlers

@Suite struct ConditionTests {
    private static let now = Date(timeIntervalSince1970: 1_795_273_200)  // 2026-11-21T15:00:00Z, a Saturday

    private func holds(
        _ condition: Condition,
        from: String = "+12125550100",
        to: String = "+15551234567",
        profile: CallerProfile? = nil,
        attestation: String? = nil
    ) throws -> Bool {
        let facts = CallFacts(
            call: Call(from: Party(from), to: Party(to), attestation: attestation),
            profile: profile,
            overrides: [],
            hours: try RoutingFixtures.hours(),
            now: Self.now
        )
        return facts.finding(for: condition).holds
    }

    @Test func hoursOpenAndClosed() throws {
        #expect(try holds(.open("office")))
        #expect(try !holds(.closed("office")))
        #expect(try !holds(.open("unknown")))
        #expect(try !holds(.closed("unknown")))
    }

    @Test func places() throws {
        let newYork = try #require(Subdivision(rawValue: "US-NY"))
        let quebec = try #require(Subdivision(rawValue: "CA-QC"))
        #expect(try holds(.fromRegion([try RoutingFixtures.region("US")])))
        #expect(try !holds(.fromRegion([try RoutingFixtures.region("CA")])))
        #expect(try holds(.fromSubdivision([quebec, newYork])))
        #expect(try !holds(.fromSubdivision([quebec])))
        #expect(try !holds(.fromSubdivision([newYork]), from: "+442079460000"))
        #expect(try holds(.fromKind([.tollFree]), from: "+18005550100"))
        #expect(try !holds(.fromRegion([try RoutingFixtures.region("US")]), from: "anonymous"))
    }

    @Test func parties() throws {
        let caller = try RoutingFixtures.number("+12125550100")
        let called = try RoutingFixtures.number("+15551234567")
        #expect(try holds(.fromNumbers([caller])))
        #expect(try !holds(.fromNumbers([called])))
        #expect(try holds(.to([called])))
        #expect(try !holds(.to([caller])))
        #expect(try holds(.fromPrefix(["+44", "+1212"])))
        #expect(try !holds(.fromPrefix([])))
        #expect(try holds(.anonymous(false)))
        #expect(try holds(.anonymous(true), from: "anonymous"))
        #expect(try holds(.sip(true), from: "sip:ada@example.com"))
        #expect(try holds(.sip(false)))
        #expect(try holds(.attestation(["A", "B"]), attestation: "A"))
        #expect(try !holds(.attestation(["A"])))
    }

    @Test func callers() throws {
        let profile = CallerProfile(isVIP: true, tags: ["gold"], language: "pt-BR", accountManager: "Bo")
        #expect(try holds(.caller(.vip(true)), profile: profile))
        #expect(try holds(.caller(.vip(false))))
        #expect(try holds(.caller(.known(false))))
        #expect(try holds(.caller(.tagged(["silver", "gold"])), profile: profile))
        #expect(try !holds(.caller(.tagged(["silver"])), profile: profile))
        #expect(try holds(.caller(.language(["pt"])), profile: profile))
        #expect(try !holds(.caller(.language(["pt-PT"])), profile: profile))
        #expect(try !holds(.caller(.language(["p"])), profile: profile))
        #expect(try holds(.caller(.accountManager(["Bo"])), profile: profile))
        #expect(try !holds(.caller(.accountManager(["Bo"]))))
    }

    @Test func logicAnswersEveryPart() throws {
        #expect(try holds(.all([])))
        #expect(try !holds(.any([])))
        #expect(try holds(.all([.open("office"), .fromPrefix(["+1"])])))
        #expect(try !holds(.all([.open("office"), .fromPrefix(["+44"])])))
        #expect(try holds(.any([.closed("office"), .fromPrefix(["+1"])])))
        #expect(try holds(.not(.fromPrefix(["+44"]))))
        let facts = CallFacts(
            call: RoutingFixtures.call(from: "+12125550100"),
            profile: nil,
            overrides: [],
            hours: [:],
            now: Self.now
        )
        let finding = facts.finding(for: .all([.fromPrefix(["+44"]), .not(.anonymous(true))]))
        #expect(finding.parts.map(\.holds) == [false, true])
        #expect(finding.parts[1].parts.map(\.condition) == ["anonymous: true"])
    }

    @Test func dateRangesIncludeTheirStartOnly() throws {
        let hour: TimeInterval = 3600
        #expect(try holds(.between(Self.now, Self.now + hour)))
        #expect(try !holds(.between(Self.now - hour, Self.now)))
    }
}
