import Foundation
import Switchboard
import TelnyxEvents

/// Prints a replay as it goes: lines for a person, JSON lines, or one page at the end.
struct ReplayPrinting {
    /// How it is printed.
    enum Form {
        case text
        case json
        /// One HTML page with this title.
        case page(String)
    }

    private let form: Form
    private let isDiff: Bool
    /// What an HTML page will show; nil for any other form.
    private(set) var page: ReplayPage?
    /// Where it is printed.
    var output: ReplayOutput

    /// Prints in a form to an output; `page` is what an interrupted replay had gathered for its page.
    init(_ form: Form, isDiff: Bool, page: ReplayPage? = nil, to output: ReplayOutput = ReplayOutput()) {
        self.form = form
        self.isDiff = isDiff
        self.output = output
        if case .page(let title) = form { self.page = page ?? ReplayPage(title: title) }
    }

    /// Takes the next decision; a diff shows those only that change.
    mutating func add(_ step: ReplayStep) throws {
        guard !isDiff || step.isChanged else { return }
        switch form {
        case .text: try output.line(Self.line(of: step))
        case .json: try output.line(Output.jsonText(ReplayLine(step)))
        case .page: page?.add(step)
        }
    }

    /// Prints the totals; then everything is where it belongs.
    mutating func finish(_ tally: ReplayTally) throws {
        switch form {
        case .text: try show(tally)
        case .json: try output.line(Output.jsonText(ReplayTotals(tally, isDiff: isDiff)))
        case .page: if let page { try output.line(page.html(tally)) }
        }
        try output.sync()
    }

    /// The totals in one line.
    static func headline(of tally: ReplayTally, isDiff: Bool) -> String {
        let counts = "\(tally.events.counted("event")), \(tally.decisions.counted("decision"))"
        return isDiff ? "\(counts), \(tally.changed) of them change" : counts
    }

    private static func line(of step: ReplayStep) -> String {
        let who = step.number ?? "-"
        let start = "\(step.at.formatted(.iso8601))  \(padded(who, 16))  "
        guard let after = step.after else {
            return start + "\(padded(step.type, 20))  \(padded(step.before.rule, 24))  \(step.before.place)"
        }
        return start + "\(step.before.place) → \(after.place)  (\(step.before.rule) → \(after.rule))"
    }

    private mutating func show(_ tally: ReplayTally) throws {
        try output.line(Self.headline(of: tally, isDiff: isDiff))
        if tally.withoutProfile > 0 {
            try output.line(
                "decided without a profile, because none was written down: \(tally.withoutProfile.counted("call"))"
            )
        }
        try show("RULE", tally.rules)
        try show("DESTINATION", tally.destinations)
    }

    private mutating func show(_ name: String, _ counts: [String: ReplayTally.Count]) throws {
        guard !counts.isEmpty else { return }
        var table = isDiff ? Table(name, "BEFORE", "AFTER") : Table(name, "TIMES")
        for (key, count) in counts.sorted(by: { $0.key < $1.key }) {
            if isDiff {
                table.add(key, String(count.before), String(count.after))
            } else {
                table.add(key, String(count.before))
            }
        }
        try output.line()
        for line in table.lines { try output.line(line) }
    }

    private static func padded(_ text: String, _ width: Int) -> String {
        text + String(repeating: " ", count: max(0, width - text.count))
    }
}

/// One decision as `--json` prints it.
private struct ReplayLine: Encodable {
    struct Side: Encodable {
        let rule: String
        let outcome: String
        let destinations: [String]

        init(_ decision: RehearsedDecision) {
            rule = decision.rule
            outcome = decision.outcome
            destinations = decision.destinations
        }
    }

    let id: String
    let type: String
    let family: String
    let at: Date
    let number: String?
    let decision: Side?
    let before: Side?
    let after: Side?

    init(_ step: ReplayStep) {
        id = step.event.rawValue
        type = step.type
        family = step.family
        at = step.at
        number = step.number
        let side = Side(step.before)
        after = step.after.map(Side.init)
        decision = after == nil ? side : nil
        before = after == nil ? nil : side
    }
}

/// The totals as `--json` prints them.
private struct ReplayTotals: Encodable {
    let events: Int
    let decisions: Int
    let changed: Int?
    let withoutProfile: Int
    let rules: [String: ReplayTally.Count]
    let destinations: [String: ReplayTally.Count]

    init(_ tally: ReplayTally, isDiff: Bool) {
        events = tally.events
        decisions = tally.decisions
        changed = isDiff ? tally.changed : nil
        withoutProfile = tally.withoutProfile
        rules = tally.rules
        destinations = tally.destinations
    }
}
