import Foundation
import Numbering
import OptOut
import Testing

@Suite struct OperatorActTests {
    private func entry(_ act: OperatorAct, at seconds: Int, scope: ConsentScope = .everything) throws -> ConsentEntry {
        act.entry(
            event: try Sample.event("operator:\(seconds)"),
            number: try Sample.number(),
            scope: scope,
            author: "anna",
            reason: "asked by phone",
            at: Sample.time(seconds)
        )
    }

    @Test(arguments: [
        (OperatorAct.block, [ConsentKind.optOut, .optOut]), (.confirm, [.optOut, .optOut]), (.lift, []),
        (.restore, [.optOut]),
    ])
    func whatAnActDoesToADoubtfulAndACertainBlock(act: OperatorAct, kinds: [ConsentKind]) throws {
        let before = [
            try Sample.entry(.review, "doubtful", at: 1), try Sample.entry(.optOut, "stop", at: 2, scope: .sender("A")),
        ]
        let state = ConsentState.folding(before + [try entry(act, at: 3)])
        #expect(state.blocks.map(\.kind) == kinds)
    }

    @Test(arguments: OperatorAct.allCases)
    func noActLiftsWhatTelnyxHolds(act: OperatorAct) throws {
        let before = [
            try Sample.entry(.review, "doubtful", at: 1),
            try Sample.entry(.optOut, "carrier", at: 2, source: .carrierError),
        ]
        #expect(ConsentState.folding(before + [try entry(act, at: 3)]).isBlocked)
    }

    @Test func authorAndReasonStandInTheRow() throws {
        let entry = try entry(.restore, at: 1)
        #expect(entry.rule == "review.restore")
        #expect(entry.source == .operator)
        #expect(entry.actor == "anna")
        #expect(entry.reason == "asked by phone")
    }
}
