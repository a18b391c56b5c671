import Foundation
import Testing

@testable import Switchboard

/// Told once, reminded, and told when it is over.
@Suite struct AlertBookTests {
    private let start = Date(timeIntervalSince1970: 1_800_000_000)
    private let disk = AlertFinding(condition: .diskSpace, what: "w", remedy: "r")
    private let sink = AlertFinding(
        condition: .breakerOpen,
        subject: "sink.crm",
        what: "w",
        remedy: "r",
        after: .seconds(120)
    )

    /// What a book tells when it is looked at every half minute; each look sees the findings of its place.
    private func told(_ looks: [[AlertFinding]], every: Duration = .seconds(3600), restarting: Bool = false) -> [String]
    {
        var book = AlertBook(open: [])
        return looks.enumerated().flatMap { index, findings in
            let now = start.addingTimeInterval(Double(index) * 30)
            // A restart has only what was kept.
            if restarting { book = AlertBook(open: book.open) }
            return book.take(findings, remindingEvery: every, at: now).map {
                "\(index * 30) \($0.kind.rawValue) \($0.alert.key)"
            }
        }
    }

    @Test(arguments: [false, true])
    func aConditionIsToldOnceUntilItIsOver(restarting: Bool) {
        let looks = Array(repeating: [disk], count: 10) + Array(repeating: [], count: 10)
        #expect(told(looks, restarting: restarting) == ["0 open disk-space", "420 recovered disk-space"])
    }

    @Test func whatMustLastIsNotToldBefore() {
        #expect(told(Array(repeating: [sink], count: 4)).isEmpty)
        #expect(told(Array(repeating: [sink], count: 6)) == ["120 open breaker-open/sink.crm"])
        // Short troubles one after the other are not one long trouble.
        #expect(told(Array(repeating: [[sink], [sink], []], count: 10).flatMap { $0 }).isEmpty)
    }

    @Test func whatLastsIsToldAgainAfterTheInterval() {
        let told = told(Array(repeating: [disk], count: 21), every: .seconds(300))
        #expect(told == ["0 open disk-space", "300 reminder disk-space", "600 reminder disk-space"])
    }

    @Test func whatComesAndGoesIsOneAlert() {
        let looks = Array(repeating: [[disk], [], []], count: 20).flatMap { $0 } + Array(repeating: [], count: 6)
        #expect(told(looks) == ["0 open disk-space", "1860 recovered disk-space"])
    }

    @Test func conditionsDoNotTouchEachOther() {
        var other = sink
        other.subject = "sink.other"
        let looks = Array(repeating: [sink, disk], count: 5) + Array(repeating: [sink, other], count: 10)
        #expect(
            told(looks) == [
                "0 open disk-space", "120 open breaker-open/sink.crm", "270 open breaker-open/sink.other",
                "270 recovered disk-space",
            ]
        )
    }
}
