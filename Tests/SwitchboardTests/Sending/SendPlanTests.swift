import Testing

@testable import Switchboard

@Suite struct SendPlanTests {
    @Test func everythingIsSentInOrderUnlessShuffled() {
        let plan = SendPlan(fixtures: 3, times: 2, seed: 1)
        #expect(plan.deliveries.map(\.fixture) == [0, 1, 2, 0, 1, 2])
        #expect(plan.deliveries.allSatisfy { $0.id == nil })
    }

    @Test func aDuplicateHasTheIDOfItsFirstDelivery() {
        let plan = SendPlan(fixtures: 2, times: 2, duplicates: 3, freshIDs: true, seed: 1)
        #expect(plan.deliveries.count == 12)
        #expect(Set(plan.deliveries.map(\.id)).count == 4)
        #expect(Dictionary(grouping: plan.deliveries, by: \.id).values.allSatisfy { $0.count == 3 })
    }

    @Test func shufflingLosesNothingAndTheSeedDecidesTheOrder() {
        func plan(_ seed: UInt64) -> SendPlan {
            SendPlan(fixtures: 20, duplicates: 2, isShuffled: true, freshIDs: true, seed: seed)
        }
        #expect(plan(7) == plan(7))
        #expect(plan(7) != plan(8))
        #expect(plan(7).deliveries.map(\.fixture).sorted() == (0..<20).flatMap { [$0, $0] })
        #expect(plan(7).deliveries.map(\.fixture) != (0..<20).flatMap { [$0, $0] })
    }
}
