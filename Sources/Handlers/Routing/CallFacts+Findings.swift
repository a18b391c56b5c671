import Foundation
import Numbering

/// What conditions looked at, for the trace.
extension CallFacts {
    /// The answer to one condition, with the facts it rests on.
    ///
    /// Every part of it is answered, also those the decision had no need to look at.
    func finding(for condition: Condition) -> ConditionFinding {
        let parts: [Condition] =
            switch condition {
            case .all(let conditions), .any(let conditions): conditions
            case .not(let condition): [condition]
            default: []
            }
        return ConditionFinding(
            condition.description,
            holds: holds(condition),
            facts: facts(behind: condition),
            parts: parts.map(finding(for:))
        )
    }

    private func facts(behind condition: Condition) -> [String: String] {
        switch condition {
        case .always, .all, .any, .not: [:]
        case .open(let name), .closed(let name): hoursFacts(name)
        case .closedBy(let name):
            overrides.first { $0.name == name }.map { $0.facts.merging(["override": $0.name]) { $1 } } ?? [:]
        case .fromRegion, .fromSubdivision, .fromKind: placeFacts(behind: condition)
        case .fromPrefix(let prefixes): prefix(among: prefixes).map { ["prefix": $0] } ?? from
        case .fromList(let lists): list(among: lists).map { from.merging(["list": $0.name]) { $1 } } ?? from
        case .fromLineType: ["line-type": history.listing?.lineType ?? "unknown"]
        case .fromCarrier: ["carrier": history.listing?.carrier ?? "unknown"]
        case .fromNumbers, .anonymous, .sip: from
        case .to: ["to": call.to.text]
        case .attestation: ["attestation": call.attestation ?? "none"]
        case .caller: profile.map { ["caller": "known", "vip": String($0.isVIP)] } ?? ["caller": "unknown"]
        case .repeatCaller(let seconds, _): ["calls": String(earlierCalls(within: seconds))]
        case .lastAgent(_, let seconds): ["agent": lastMeeting(within: seconds)?.agent.description ?? "none"]
        case .texted: ["texted": history.lastText?.at.formatted(.iso8601) ?? "never"]
        case .callerTime: ["zones": zones.joined(separator: ", ")]
        case .dates(let span): ["date": "\(span.zone.localTime(at: now).date)", "zone": span.zone.name]
        case .percent(let share): ["place": String(share.place(of: call.from, at: now))]
        case .between: ["at": now.formatted(.iso8601)]
        }
    }

    private var from: [String: String] { ["from": call.from.text] }

    private func hoursFacts(_ name: String) -> [String: String] {
        guard let state = state(of: name) else { return ["hours": "unknown"] }
        return [
            "state": state.isOpen ? "open" : "closed", "because": state.layer.description,
            "local": state.zone.localTime(at: now).description, "zone": state.zone.name,
        ]
    }

    private func placeFacts(behind condition: Condition) -> [String: String] {
        guard let place else { return from }
        switch condition {
        case .fromRegion: return ["region": place.region?.rawValue ?? "unknown"]
        case .fromSubdivision:
            let known = place.subdivisions.map(\.rawValue).joined(separator: ", ")
            return ["subdivision": known.isEmpty ? "unknown" : known]
        default: return ["kind": place.kind.rawValue]
        }
    }
}
