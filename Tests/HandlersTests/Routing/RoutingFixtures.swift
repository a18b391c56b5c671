import Foundation
import Numbering

@testable import Handlers

/// The plans of the contract's example and the instants tests look at.
enum RoutingFixtures {
    static let office = "office"

    static func hours() throws -> [String: OpeningHours] {
        [
            "office": try OpeningHours(
                zone: "America/New_York",
                rule: "Mon-Fri=09:00-17:00; Sat=10:00-14:00",
                holidays: "2026-11-26"
            )
        ]
    }

    static func instant(_ text: String) throws -> Date {
        try Date(text, strategy: .iso8601)
    }

    static func target(_ text: String) throws -> DialTarget {
        guard let target = DialTarget(text) else { throw FixtureError.notATarget(text) }
        return target
    }

    static func dial(_ targets: String..., timeout: Int = 20, ring: Dialling.Ring = .inTurn) throws -> Step {
        guard let dialling = Dialling(try targets.map(target), ring: ring, timeoutSeconds: timeout) else {
            throw FixtureError.notATarget("")
        }
        return .dial(dialling)
    }

    static func number(_ text: String) throws -> PhoneNumber {
        guard let number = PhoneNumber(e164: text) else { throw FixtureError.notATarget(text) }
        return number
    }

    static func region(_ text: String) throws -> Region {
        guard let region = Region(rawValue: text) else { throw FixtureError.notATarget(text) }
        return region
    }

    /// The plan `main` of the contract, section 3.
    static func mainPlan() throws -> Plan {
        Plan(
            "main",
            rules: [
                Rule(
                    when: .closedBy("emergency"),
                    do: [.say(Speech("We are closed because of an emergency.")), .hangup]
                ),
                Rule(
                    name: "vip",
                    when: .caller(.vip(true)),
                    do: [
                        .say(Speech("Welcome back, {caller.name}. Connecting you now.")),
                        .enqueue(QueueEntry("priority")),
                    ]
                ),
                Rule(when: .fromRegion([try region("GB"), try region("IE")]), do: [try dial("+442071234567")]),
                Rule(
                    when: .open(office),
                    do: [
                        .say(Speech("Please hold while we connect your call.")),
                        try dial("+15551234567", "sip:desk@example.com"),
                        .say(Speech("We're sorry, no one is available. Please try again later.")),
                        .voicemail(Voicemail("office")),
                    ]
                ),
                Rule(do: [try dial("+15559876543"), .voicemail(Voicemail("after-hours"))]),
            ]
        )
    }

    static func router() throws -> CallRouter {
        let plans = VoicePlans(
            numbers: [try number("+15551234567"): "main"],
            defaultPlan: "main",
            plans: [try mainPlan()]
        )
        return CallRouter(plans: plans, hours: try hours())
    }

    static func call(from: String, to: String = "+15551234567") -> Call {
        Call(from: Party(from), to: Party(to))
    }

    static func emergency(to targets: [DialTarget] = [], number: PhoneNumber? = nil, until: Date? = nil) -> Override {
        Override(
            name: "emergency",
            reason: "burst pipe",
            author: "ada",
            since: .distantPast,
            number: number,
            to: targets,
            until: until
        )
    }

    enum FixtureError: Error { case notATarget(String) }
}
