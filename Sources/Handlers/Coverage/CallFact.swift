package import Foundation
package import Numbering

/// One thing that is so for a call or is not, as far as rules ask for it.
///
/// Facts depend on each other (a number has one region, Brazilian Portuguese is Portuguese); `consequence(for:)` knows as
/// much of that as is certain. What it does not know makes coverage silent, never wrong.
package enum CallFact: Hashable, Sendable {
    /// That number was called.
    case called(PhoneNumber)
    /// One of the other numbers of that plan was called.
    case calledOneOf(plan: String)
    /// A number was called that is not written under `voice.numbers`.
    case calledUnlisted
    /// The named hours are open.
    case open(String)
    /// The named override is in force.
    case override(String)
    /// The caller's number was issued there.
    case region(Region)
    /// All that is known of where the area code lies is within these.
    case subdivisions(Set<Subdivision>)
    /// The caller's number begins so.
    case prefix(String)
    /// The caller is that number.
    case number(PhoneNumber)
    /// The caller is on that list.
    case list(NumberList)
    /// The caller's number is of that kind.
    case kind(NumberKind)
    /// The caller hides the number.
    case anonymous
    /// The caller calls from a SIP address.
    case sip
    /// The caller has a profile.
    case known
    /// The profile says VIP.
    case vip
    /// The profile carries that tag.
    case tag(String)
    /// The profile's language is that, or a variety of it; lower case.
    case language(String)
    /// The profile names that account manager.
    case manager(String)
    /// The network vouches at that level.
    case attestation(String)
    /// It is that time.
    case between(Date, Date)
    /// Whatever else a condition asks.
    case other(Condition)

    /// What follows for another fact from this one being so; nil when nothing is certain.
    func consequence(for other: CallFact) -> Bool? {
        if self == other { return true }
        switch (self, other) {
        case (.called, .called), (.called, .calledOneOf), (.called, .calledUnlisted), (.calledOneOf, .called),
            (.calledOneOf, .calledOneOf), (.calledOneOf, .calledUnlisted), (.calledUnlisted, .called),
            (.calledUnlisted, .calledOneOf):
            return false
        case (.region, .region), (.kind, .kind), (.attestation, .attestation), (.manager, .manager): return false
        case (.vip, .known), (.tag, .known), (.language, .known), (.manager, .known): return true
        case (.language(let one), .language(let two)):
            if one.hasPrefix(two + "-") { return true }
            return two.hasPrefix(one + "-") ? nil : false
        case (.between(let start, let end), .between(let from, let to)):
            if from <= start && end <= to { return true }
            return end <= from || to <= start ? false : nil
        case (.anonymous, _): return other.isAboutTheCallersNumber || other == .sip ? false : nil
        case (_, .anonymous): return isAboutTheCallersNumber || self == .sip ? false : nil
        case (.number(let number), _): return Self.truth(of: other, for: number)
        case (_, .number(let number)): return Self.truth(of: self, for: number) == false ? false : nil
        case (.prefix(let one), .prefix(let two)):
            if one.hasPrefix(two) { return true }
            return two.hasPrefix(one) ? nil : false
        case (.subdivisions(let one), .subdivisions(let two)):
            if one.isSubset(of: two) { return true }
            return one.isDisjoint(with: two) ? false : nil
        default: return nil
        }
    }

    private var isAboutTheCallersNumber: Bool {
        switch self {
        case .region, .subdivisions, .prefix, .number, .list, .kind: true
        default: false
        }
    }

    /// Whether a fact about the caller's number is so for this one; nil for facts about anything else.
    private static func truth(of fact: CallFact, for number: PhoneNumber) -> Bool? {
        let place = Place.of(number)
        return switch fact {
        case .number(let other): number == other
        case .prefix(let prefix): number.e164.hasPrefix(prefix)
        case .list(let list): list.contains(number)
        case .region(let region): place.region == region
        case .kind(let kind): place.kind == kind
        case .subdivisions(let wanted): !place.subdivisions.isEmpty && place.subdivisions.allSatisfy(wanted.contains)
        case .anonymous: false
        default: nil
        }
    }
}

extension CallFact: CustomStringConvertible {
    /// For people: `from-region GB`, `caller.vip`.
    package var description: String {
        switch self {
        case .called(let number): "to \(number.e164)"
        case .calledOneOf(let plan): "to a number of plan \(plan)"
        case .calledUnlisted: "to a number that is not listed"
        case .open(let name): "while \(name) is open"
        case .override(let name): "under override \(name)"
        case .region(let region): "from-region \(region.rawValue)"
        case .subdivisions(let places): "from-subdivision \(places.map(\.rawValue).sorted().joined(separator: ", "))"
        case .prefix(let prefix): "from-prefix \(prefix)"
        case .number(let number): "from \(number.e164)"
        case .list(let list): "from-list \(list.name)"
        case .kind(let kind): "from-kind \(kind.rawValue)"
        case .anonymous: "from a hidden number"
        case .sip: "from a SIP address"
        case .known: "from a known caller"
        case .vip: "from a VIP"
        case .tag(let tag): "with tag \(tag)"
        case .language(let language): "with language \(language)"
        case .manager(let name): "with account manager \(name)"
        case .attestation(let level): "with attestation \(level)"
        case .between(let start, let end): "between \(start.formatted(.iso8601)) and \(end.formatted(.iso8601))"
        case .other(let condition): condition.description
        }
    }
}
