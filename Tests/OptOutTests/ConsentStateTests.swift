import Foundation
import OptOut
import TelnyxEvents
import Testing

@Suite struct ConsentStateTests {
    /// One step: kind, time, scope and sender, in order of arrival.
    struct Step: Sendable {
        let kind: ConsentKind
        let at: Int
        var scope: ConsentScope?
        var source = ConsentSource.message
        var sender: String? = "A"
    }

    struct Fold: Sendable, CustomTestStringConvertible {
        let name: String
        let steps: [Step]
        let scopes: Set<ConsentScope>
        var testDescription: String { name }
    }

    static let folds: [Fold] = [
        Fold(name: "nothing", steps: [], scopes: []),
        Fold(name: "a STOP", steps: [Step(kind: .optOut, at: 1)], scopes: [.everything]),
        Fold(name: "a doubtful STOP", steps: [Step(kind: .review, at: 1)], scopes: [.everything]),
        Fold(name: "HELP", steps: [Step(kind: .help, at: 1)], scopes: []),
        Fold(name: "STOP, START", steps: [Step(kind: .optOut, at: 1), Step(kind: .optIn, at: 2)], scopes: []),
        Fold(
            name: "STOP, START, STOP",
            steps: [Step(kind: .optOut, at: 1), Step(kind: .optIn, at: 2), Step(kind: .optOut, at: 3)],
            scopes: [.everything]
        ),
        Fold(
            name: "a late older START",
            steps: [Step(kind: .optOut, at: 5), Step(kind: .optIn, at: 2)],
            scopes: [.everything]
        ),
        Fold(name: "a late older STOP", steps: [Step(kind: .optIn, at: 5), Step(kind: .optOut, at: 2)], scopes: []),
        Fold(
            name: "a tie, START first",
            steps: [Step(kind: .optIn, at: 2), Step(kind: .optOut, at: 2)],
            scopes: [.everything]
        ),
        Fold(
            name: "a tie, STOP first",
            steps: [Step(kind: .optOut, at: 2), Step(kind: .optIn, at: 2)],
            scopes: [.everything]
        ),
        Fold(
            name: "START to another sender",
            steps: [Step(kind: .optOut, at: 1), Step(kind: .optIn, at: 2, sender: "B")],
            scopes: [.everything]
        ),
        Fold(
            name: "START to another sender lifts that sender's",
            steps: [
                Step(kind: .optOut, at: 1, scope: .sender("B"), sender: "B"),
                Step(kind: .optOut, at: 2, scope: .sender("A")), Step(kind: .optIn, at: 3, sender: "B"),
            ],
            scopes: [.sender("A")]
        ),
        Fold(
            name: "START to the latest lifts all",
            steps: [
                Step(kind: .optOut, at: 1, scope: .sender("B"), sender: "B"),
                Step(kind: .optOut, at: 2, scope: .sender("A")), Step(kind: .optIn, at: 3),
            ],
            scopes: []
        ),
        Fold(
            name: "START to the sender of a refused send lifts its profile",
            steps: [
                Step(kind: .optOut, at: 1, scope: .profile("P"), source: .carrierError),
                Step(kind: .optIn, at: 2, source: .carrier),
            ],
            scopes: []
        ),
        Fold(
            name: "an operator lifts ours",
            steps: [
                Step(kind: .optOut, at: 1),
                Step(kind: .optIn, at: 2, scope: .everything, source: .operator, sender: nil),
            ],
            scopes: []
        ),
        Fold(
            name: "an operator cannot lift Telnyx's",
            steps: [
                Step(kind: .optOut, at: 1, source: .carrier),
                Step(kind: .optIn, at: 2, scope: .everything, source: .operator, sender: nil),
            ],
            scopes: [.everything]
        ),
        Fold(
            name: "an operator lifts one scope",
            steps: [
                Step(kind: .optOut, at: 1, scope: .sender("A")), Step(kind: .optOut, at: 1, scope: .profile("P")),
                Step(kind: .optIn, at: 2, scope: .profile("P"), source: .operator, sender: nil),
            ],
            scopes: [.sender("A")]
        ),
    ]

    @Test(arguments: folds)
    func entriesFoldByTimeAndTiesSuppress(fold: Fold) throws {
        let entries = try fold.steps.enumerated().map { index, step in
            try Sample.entry(
                step.kind,
                "e\(index)",
                at: step.at,
                scope: step.scope,
                source: step.source,
                sender: step.sender
            )
        }
        #expect(Set(ConsentState.folding(entries).blocks.map(\.scope)) == fold.scopes)
    }

    @Test func theFirstToArriveOpensTheBlockWhateverItsTime() throws {
        let entries = [try Sample.entry(.optOut, "first", at: 9), try Sample.entry(.optOut, "second", at: 3)]
        let block = try #require(ConsentState.folding(entries).blocks.first)
        #expect(block.openedBy.rawValue == "first")
        #expect(block.since == Sample.time(3))
    }

    @Test func whatAMessageLeavesOpenCountsAsCovered() throws {
        let state = ConsentState.folding([try Sample.entry(.optOut, "e", at: 1, scope: .sender("A"))])
        #expect(state.block(sender: nil, profile: nil) != nil)
        #expect(state.block(sender: "A", profile: "P") != nil)
        #expect(state.block(sender: "B", profile: nil) == nil)
    }

    @Test func timeIsNeverLaterThanOurArrival() {
        let arrival = Sample.time(10)
        func time(_ received: Int?, _ occurred: Int?) -> Date {
            ConsentEntry.time(
                receivedAt: received.map(Sample.time),
                occurredAt: occurred.map(Sample.time),
                arrival: arrival
            )
        }
        #expect(time(3, 5) == Sample.time(3))
        #expect(time(nil, 5) == Sample.time(5))
        #expect(time(nil, nil) == arrival)
        #expect(time(99, 5) == arrival)
    }

    @Test(arguments: ["everything", "sender:+15551234567", "profile:a:b", "programme:news"])
    func scopesReadAsTheyAreWritten(text: String) {
        #expect(ConsentScope(rawValue: text)?.rawValue == text)
    }

    @Test(arguments: ["", "sender", "sender:", "other:x"])
    func otherScopesAreRefused(text: String) { #expect(ConsentScope(rawValue: text) == nil) }
}
