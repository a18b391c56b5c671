package import Foundation
package import Handlers
import Numbering
import Yams

/// One entry of `tests:`: a call, an instant, and where it must go.
package struct RouteTest: Sendable {
    /// Where it stands, for messages: `tests[2]`.
    package let key: String
    /// The line it stands on.
    package let line: Int?
    /// The call.
    package let call: Call
    /// The instant.
    package let at: Date
    /// The caller's profile, when the test gives one.
    package let profile: CallerProfile?
    /// What has happened with the caller before.
    package let history: CallerHistory
    /// The names of overrides that are in force during the test.
    package let overrides: [String]
    /// What must be dialled first; nil when the test does not say.
    package let dial: String?
    /// The plan that must answer; nil when the test does not say.
    package let plan: String?
    /// The rule that must win, by its name or position; nil when the test does not say.
    package let rule: String?

    /// Nil when the entry is faulty; its faults are reported.
    init?(_ section: Section) {
        let from = section.text("from").map { Party($0) }
        let to = section.text("to").map { Party($0) }
        let at = section.value("at") { text in
            guard let date = try? Date(text, strategy: .iso8601) else {
                throw ValueFault("'\(text)' is not an instant; write it like 2026-11-20T15:00:00Z")
            }
            return date
        }
        let expected = section.section("expect")
        dial = expected.value("dial") { text in
            guard DialTarget(text) != nil else { throw ValueFault("'\(text)' cannot be dialled") }
            return text
        }
        plan = expected.text("plan")
        rule = expected.text("rule")
        expected.finish()
        let person = section.section("profile")
        profile = person.isEmpty ? nil : CallerProfile(person)
        overrides = section.list("overrides") { $0 } ?? []
        let history = Self.history(section.section("history"), before: at)
        let attestation = section.value("attestation", ConditionReader.attestation)
        section.expect("profile", "history")
        section.finish()
        guard let from, let to, let at else {
            section.report("needs from, to and at", at: "")
            return nil
        }
        if dial == nil, plan == nil, rule == nil {
            section.report("expects nothing; say dial, plan or rule", at: "expect")
        }
        key = section.path
        line = section.line
        call = Call(from: from, to: to, attestation: attestation)
        self.history = history
        self.at = at
    }

    /// `{ calls: 2, last-agent: "+1555…", text: Hello. }`, all of it an hour before the call.
    private static func history(_ section: Section, before call: Date?) -> CallerHistory {
        let calls = section.value("calls", default: 0, ConfigurationValues.integer(0...50))
        let agent = section.value("last-agent", StepReader.somebody)
        let text = section.text("text")
        section.finish()
        guard let earlier = call?.addingTimeInterval(-3600) else { return CallerHistory() }
        return CallerHistory(
            calls: Array(repeating: earlier, count: calls),
            meetings: agent.map { [.init($0, at: earlier)] } ?? [],
            lastText: text.map { .init($0, at: earlier) }
        )
    }

    /// What is not as expected, in words; nil when everything is.
    package func failure(of trial: RouteTrial) -> String? {
        let inForce = overrides.map { Override(name: $0, reason: "test", author: "test", since: at) }
        let decision = trial.decision(for: call, profile: profile, history: history, overrides: inForce, at: at)
        let found = decision.dial.filter(\.isSomebody).map(\.description)
        var wrong: [String] = []
        if let dial, found.first != dial { wrong.append("dials \(found.first ?? "nobody"), not \(dial)") }
        if let plan, decision.plan != plan {
            wrong.append("is answered by plan \(decision.plan ?? "none"), not \(plan)")
        }
        if let rule, decision.rule != rule { wrong.append("goes by rule \(decision.rule ?? "none"), not \(rule)") }
        guard !wrong.isEmpty else { return nil }
        return
            "the call from \(decision.from) to \(decision.to) \(wrong.joined(separator: ", "))  (\(decision.summary))"
    }
}
