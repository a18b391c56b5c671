import Foundation
import Numbering

/// Everything conditions may ask about one call, gathered once.
struct CallFacts {
    let call: Call
    let profile: CallerProfile?
    let history: CallerHistory
    let overrides: [Override]
    let hours: [String: OpeningHours]
    let now: Date
    let place: Place?

    init(
        call: Call,
        profile: CallerProfile?,
        history: CallerHistory = CallerHistory(),
        overrides: [Override],
        hours: [String: OpeningHours],
        now: Date
    ) {
        self.call = call
        self.profile = profile
        self.history = history
        self.overrides = overrides.filter { $0.isInForce(for: call.to, at: now) }
        self.hours = hours
        self.now = now
        self.place = call.from.phoneNumber.map(Place.of)
    }

    /// The answer to one condition, with the facts it rests on.
    ///
    /// Nothing is cut short, so that the trace is whole.
    func finding(for condition: Condition) -> ConditionFinding {
        let (holds, facts, parts) = answer(to: condition)
        return ConditionFinding(condition.description, holds: holds, facts: facts, parts: parts)
    }

    private typealias Answer = (holds: Bool, facts: [String: String], parts: [ConditionFinding])

    private func answer(to condition: Condition) -> Answer {
        switch condition {
        case .always: (true, [:], [])
        case .open(let name): hoursAnswer(name, wanted: true)
        case .closed(let name): hoursAnswer(name, wanted: false)
        case .closedBy(let name): overrideAnswer(name)
        case .fromRegion, .fromSubdivision, .fromKind: placeAnswer(to: condition)
        case .fromPrefix, .fromNumbers, .fromList, .anonymous, .sip, .to, .attestation: partyAnswer(to: condition)
        case .caller(let attribute): (attribute.holds(for: profile), callerFacts, [])
        case .repeatCaller(let seconds, let calls): repeatAnswer(seconds, calls: calls)
        case .lastAgent(let agents, let seconds): agentAnswer(agents, within: seconds)
        case .callerTime(let clock): (clock.holds(in: zones, at: now), ["zones": zones.joined(separator: ", ")], [])
        case .dates(let span):
            (span.contains(now), ["date": "\(span.zone.localTime(at: now).date)", "zone": span.zone.name], [])
        case .percent(let share): percentAnswer(share)
        case .between(let start, let end): (start <= now && now < end, ["at": now.formatted(.iso8601)], [])
        case .all(let conditions): combined(conditions) { parts in parts.allSatisfy(\.holds) }
        case .any(let conditions): combined(conditions) { parts in parts.contains(where: \.holds) }
        case .not(let condition): combined([condition]) { parts in !parts.contains(where: \.holds) }
        }
    }

    private func combined(_ conditions: [Condition], _ holds: ([ConditionFinding]) -> Bool) -> Answer {
        let parts = conditions.map(finding(for:))
        return (holds(parts), [:], parts)
    }

    /// An override of the hours' own name closes them.
    private func hoursAnswer(_ name: String, wanted: Bool) -> Answer {
        guard let hours = hours[name] else { return (false, ["hours": "unknown"], []) }
        let closures = overrides.filter { $0.name == name }.map { override in
            HoursOverride(
                name: override.name,
                reason: override.reason,
                author: override.author,
                since: override.since,
                until: override.until
            )
        }
        var timeline = HoursTimeline(hours: hours, overrides: closures)
        let (isOpen, layer) = timeline.state(at: now.unixSecond)
        let facts = [
            "state": isOpen ? "open" : "closed", "because": layer.description,
            "local": hours.zone.localTime(at: now).description, "zone": hours.zone.name,
        ]
        return (isOpen == wanted, facts, [])
    }

    private func overrideAnswer(_ name: String) -> Answer {
        guard let override = overrides.first(where: { $0.name == name }) else { return (false, [:], []) }
        return (true, override.facts.merging(["override": override.name]) { $1 }, [])
    }

    private func placeAnswer(to condition: Condition) -> Answer {
        guard let place else { return (false, ["from": call.from.text], []) }
        switch condition {
        case .fromRegion(let regions):
            return (place.region.map(regions.contains) ?? false, ["region": place.region?.rawValue ?? "unknown"], [])
        case .fromSubdivision(let wanted):
            let known = place.subdivisions
            let facts = ["subdivision": known.isEmpty ? "unknown" : known.map(\.rawValue).joined(separator: ", ")]
            return (!known.isEmpty && known.allSatisfy(wanted.contains), facts, [])
        case .fromKind(let kinds):
            return (kinds.contains(place.kind), ["kind": place.kind.rawValue], [])
        default:
            return (false, [:], [])
        }
    }

    private func partyAnswer(to condition: Condition) -> Answer {
        let from = call.from.phoneNumber
        let facts = ["from": call.from.text]
        switch condition {
        case .fromPrefix(let prefixes):
            let matching = from.flatMap { number in prefixes.first { number.e164.hasPrefix($0) } }
            return (matching != nil, matching.map { ["prefix": $0] } ?? facts, [])
        case .fromNumbers(let numbers): return (from.map(numbers.contains) ?? false, facts, [])
        case .fromList(let lists):
            let list = from.flatMap { number in lists.first { $0.contains(number) } }
            return (list != nil, list.map { facts.merging(["list": $0.name]) { $1 } } ?? facts, [])
        case .anonymous(let wanted): return ((call.from == .anonymous) == wanted, facts, [])
        case .sip(let wanted): return (isFromSIP == wanted, facts, [])
        case .to(let numbers):
            return (call.to.phoneNumber.map(numbers.contains) ?? false, ["to": call.to.text], [])
        case .attestation(let levels):
            return (call.attestation.map(levels.contains) ?? false, ["attestation": call.attestation ?? "none"], [])
        default: return (false, [:], [])
        }
    }

    private func repeatAnswer(_ seconds: Int, calls: Int) -> Answer {
        let count = history.calls.count { isWithin(seconds, $0) }
        return (count >= calls, ["calls": String(count)], [])
    }

    private func agentAnswer(_ agents: [DialTarget], within seconds: Int) -> Answer {
        guard let last = history.meetings.first, isWithin(seconds, last.at) else {
            return (false, ["agent": "none"], [])
        }
        return (agents.isEmpty || agents.contains(last.agent), ["agent": last.agent.description], [])
    }

    private func percentAnswer(_ share: CallerShare) -> Answer {
        let place = share.place(of: call.from, at: now)
        return (place < share.percent, ["place": String(place)], [])
    }

    private func isWithin(_ seconds: Int, _ instant: Date) -> Bool {
        instant <= now && now.timeIntervalSince(instant) <= TimeInterval(seconds)
    }

    /// Where the caller may be: what the directory says, else what the number says.
    private var zones: [String] { profile?.timeZone.map { [$0] } ?? place?.zones ?? [] }

    private var isFromSIP: Bool {
        if case .sip = call.from { true } else { false }
    }

    private var callerFacts: [String: String] {
        guard let profile else { return ["caller": "unknown"] }
        return ["caller": "known", "vip": String(profile.isVIP)]
    }
}
