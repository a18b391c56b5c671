import Foundation
import Numbering
import TeXML
import TelnyxEvents

@testable import Handlers

/// A plan with so many rules, none of which takes the call but the last.
struct CallOffice {
    let script: CallScript
    private let call = Call(from: Party("+12125550100"), to: Party("+15551234567"))
    private let given = RouteCircumstances(profile: CallerProfile(name: "Ada", language: "en"))
    private let now = Date(timeIntervalSince1970: 1_795_186_800)

    init(rules count: Int) throws {
        let office = try OpeningHours(zone: "America/New_York", rule: "Mon-Fri=09:00-17:00")
        let rules = (1..<count).map { index in
            let condition: Condition =
                switch index % 4 {
                case 0: .fromPrefix(["+1\(300 + index % 600)555", "+44\(index)"])
                case 1: .all([.closed("office"), .sip(false)])
                case 2: .caller(.vip(true))
                default: .any([.anonymous(true), .caller(.tagged(["tag-\(index)"]))])
                }
            return Rule(name: "rule \(index)", when: condition, do: [.say(Speech("No.")), .hangup])
        }
        let last = Rule(
            do: [.say(Speech("Welcome, {caller.name}.")), .voicemail(Voicemail("office"))]
        )
        let plans = VoicePlans(defaultPlan: "main", plans: [Plan("main", rules: rules + [last])])
        script = CallScript(
            router: CallRouter(plans: plans, hours: ["office": office]),
            links: CallbackLinks(publicURL: "https://hooks.example.com", token: "0123456789012345678901")
        )
    }

    /// Microseconds of one decision, of one answer, which is a decision and its document, and of what is noted about it.
    func figures(count: Int) throws -> (decision: String, answer: String, note: String) {
        let decision = time(count) {
            _ = script.router.decision(for: call, profile: given.profile, overrides: [], at: now)
        }
        let answer = try time(count) {
            _ = try TeXML(verbs: script.answer(to: .newCall(call), given: given, at: now).verbs).encoded()
        }
        let decided = script.router.decision(for: call, profile: given.profile, overrides: [], at: now)
        let note = try time(max(count / 10, 10)) { _ = try decided.json.compactJSON }
        return (decision, answer, note)
    }

    private func time(_ count: Int, _ body: () throws -> Void) rethrows -> String {
        let clock = ContinuousClock()
        let spent = try clock.measure { for _ in 0..<count { try body() } }
        return String(format: "%.1f", spent / .microseconds(1) / Double(count))
    }
}
