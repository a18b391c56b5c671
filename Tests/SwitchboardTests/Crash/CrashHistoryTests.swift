import Foundation
import Handlers
import OptOut
import Testing

/// The checker of crash histories can fail: every promise it watches is broken here once.
@Suite struct CrashHistoryTests {
    /// A break of one promise, made in a history in which all is well.
    struct Damage: Sendable, CustomTestStringConvertible {
        let violation: CrashViolation
        let damage: @Sendable (inout CrashHistory) -> Void
        var testDescription: String { "\(violation)" }

        init(_ violation: CrashViolation, _ damage: @escaping @Sendable (inout CrashHistory) -> Void) {
            self.violation = violation
            self.damage = damage
        }
    }

    @Test func aGoodHistoryBreaksNoPromise() {
        #expect(CrashHistory.good.violations == [])
    }

    @Test(arguments: [
        Damage(.lostEvent("stop")) {
            $0.journal.removeAll { $0.id == "stop" }; $0.sink.removeAll { $0.id == "stop" }
        },
        Damage(.repeatedEvent("call", times: 2)) { $0.journal.append(.init(id: "call", state: "done")) },
        Damage(.unhandledEvent("lost", state: "claimed")) {
            $0.journal.append(.init(id: "lost", state: "claimed"))
            $0.sink.append(.init(id: "lost", body: "{}"))
        },
        Damage(.inventedEvent("ghost")) {
            $0.journal.append(.init(id: "ghost", state: "done"))
            $0.sink.append(.init(id: "ghost", body: "{}"))
        },
        Damage(.brokenChain("missing row")) { $0.chainFault = "missing row" },
        Damage(.damagedDatabase("row 7 missing from index")) { $0.integrity = ["row 7 missing from index"] },
    ])
    func noticesWhatHappensToEvents(_ damage: Damage) { expect(damage) }

    @Test(arguments: [
        Damage(.missingEffect(event: "call")) {
            $0.outbox.removeAll { $0.event == "call" }
            $0.arrivals.removeAll { $0.act == "leg/answer" }
        },
        Damage(.unsettledEffect("call 0", state: .pending)) { $0.replace("call", with: .pending) },
        Damage(.doubledEffect("leg/answer", times: 2)) { $0.arrivals.append(.at(9, "leg/answer")) },
        Damage(.unsentEffect("call 0")) { $0.arrivals.removeAll { $0.act == "leg/answer" } },
        Damage(.deniedEffect("call 0", state: .dead)) { $0.replace("call", with: .dead) },
        Damage(.inventedEffect("own>other")) { $0.arrivals.append(.at(9, "own>other")) },
        Damage(.missingForward("call")) { $0.sink.removeAll { $0.id == "call" } },
        Damage(.changedForward("call")) { $0.sink.append(.init(id: "call", body: "{\"other\":1}")) },
        Damage(.inventedForward("ghost")) { $0.sink.append(.init(id: "ghost", body: "{}")) },
    ])
    func noticesWhatHappensToEffects(_ damage: Damage) { expect(damage) }

    @Test(arguments: [
        Damage(.optOutRows(event: "stop", count: 0)) { $0.consent = [] },
        Damage(.optOutRows(event: "stop", count: 2)) { $0.consent += $0.consent },
        Damage(.doubledConfirmation(number: "+1", times: 2)) {
            $0.outbox.append(.sent("stop2", "own2>+1", .confirmation, begun: 6))
            $0.arrivals.append(.at(6, "own2>+1"))
        },
        Damage(.answerAfterStop(event: "late")) { $0.addAnswer(to: "late", posted: 5, begun: 6, arrived: 7) },
        Damage(.answerAfterStop(event: "late")) { $0.addAnswer(to: "late", posted: 5, begun: 3, arrived: 7) },
        Damage(.answerAfterStop(event: "held")) { $0.addAnswer(to: "held", posted: 2, begun: 5, arrived: 6) },
        Damage(.answerAfterStop(event: "slow")) { $0.addAnswer(to: "slow", posted: 2, begun: 3, arrived: 15) },
        Damage(.answerAfterStop(event: "again")) {
            $0.arrivals.append(.at(3.5, "own-again>+1", isCarriedOut: false))
            $0.addAnswer(to: "again", posted: 2, begun: 3, arrived: 6, attempts: 2)
        },
    ])
    func noticesWhatHappensToConsent(_ damage: Damage) { expect(damage) }

    @Test func aRequestOnItsWayWhenTheStopCameIsNoLateAnswer() {
        var history = CrashHistory.good
        history.addAnswer(to: "early", posted: 2, begun: 3, arrived: 5)
        #expect(history.violations == [])
    }

    @Test func anUnconfirmedEffectMayHaveHappenedOnceOrNot() {
        var history = CrashHistory.good
        history.replace("call", with: .unconfirmed)
        #expect(history.violations == [])
        history.arrivals.removeAll { $0.act == "leg/answer" }
        #expect(history.violations == [])
    }

    private func expect(_ damage: Damage) {
        var history = CrashHistory.good
        damage.damage(&history)
        #expect(history.violations == [damage.violation])
    }
}
