import Foundation
import Numbering

extension Condition: CustomStringConvertible {
    /// As in the configuration, for traces and listings.
    package var description: String {
        switch self {
        case .always: "always"
        case .open(let name): "open: \(name)"
        case .closed(let name): "closed: \(name)"
        case .closedBy(let name): "closed-by: \(name)"
        case .fromRegion(let regions): "from-region: \(Self.list(regions.map(\.rawValue)))"
        case .fromSubdivision(let places): "from-subdivision: \(Self.list(places.map(\.rawValue)))"
        case .fromPrefix(let prefixes): "from-prefix: \(Self.list(prefixes))"
        case .fromNumbers(let numbers): "from: \(Self.list(numbers.map(\.e164).sorted()))"
        case .fromList(let lists): "from-list: \(Self.list(lists.map(\.name)))"
        case .fromKind(let kinds): "from-kind: \(Self.list(kinds.map(\.rawValue)))"
        case .fromLineType(let types): "from-line-type: \(Self.list(types))"
        case .fromCarrier(let names): "from-carrier: \(Self.list(names))"
        case .anonymous(let wanted): "anonymous: \(wanted)"
        case .sip(let wanted): "sip: \(wanted)"
        case .to(let numbers): "to: \(Self.list(numbers.map(\.e164).sorted()))"
        case .caller(let attribute): attribute.description
        case .attestation(let levels): "attestation: \(Self.list(levels))"
        case .repeatCaller(let seconds, let calls): "repeat-caller: \(calls) within \(seconds)s"
        case .lastAgent(let agents, let seconds):
            "last-agent: \(agents.isEmpty ? "any" : Self.list(agents.map(\.description))) within \(seconds)s"
        case .texted(let seconds): "texted: within \(seconds)s"
        case .callerTime(let clock): "caller-time: \(clock.rule)"
        case .dates(let span): "dates: \(span.first) to \(span.last) in \(span.zone.name)"
        case .percent(let share): "percent: \(share.percent)"
        case .between(let start, let end): "between: \(start.formatted(.iso8601)) \(end.formatted(.iso8601))"
        case .all: "all"
        case .any: "any"
        case .not: "not"
        }
    }

    /// A long list is cut: the trace says which one matched.
    private static func list(_ values: [String]) -> String {
        let shown = values.prefix(8).joined(separator: ", ")
        return values.count > 8 ? "[\(shown), … \(values.count)]" : "[\(shown)]"
    }
}
