package import Foundation
package import Numbering

/// When a rule applies: a tree of questions about the call, the caller and the hour.
///
/// Several keys of one `when:` are an `all`; a rule without `when:` has `always`.
package indirect enum Condition: Hashable, Sendable {
    /// Every call.
    case always
    /// The named opening hours are open.
    case open(String)
    /// The named opening hours are closed.
    case closed(String)
    /// The operator's override of that name is in force for the called number.
    case closedBy(String)
    /// The caller's number was issued in one of these countries.
    case fromRegion([Region])
    /// The caller's area code lies, as far as known, in these states or provinces only.
    case fromSubdivision([Subdivision])
    /// The caller's number begins with one of these, written `+1212`.
    case fromPrefix([String])
    /// The caller is one of these numbers.
    case fromNumbers(Set<PhoneNumber>)
    /// The caller is on one of these lists.
    case fromList([NumberList])
    /// The caller's number is of one of these kinds.
    case fromKind([NumberKind])
    /// The caller's number is listed as one of these line types, in Telnyx's words.
    case fromLineType([String])
    /// The name of the caller's carrier contains one of these, in whatever case.
    case fromCarrier([String])
    /// The caller hides the number, or (`false`) shows one.
    case anonymous(Bool)
    /// The caller calls from a SIP address, or (`false`) does not.
    case sip(Bool)
    /// One of these numbers was called.
    case to(Set<PhoneNumber>)
    /// The caller's profile says so.
    case caller(CallerAttribute)
    /// The network vouches for the caller's number at one of these levels (`A`, `B`, `C`).
    case attestation([String])
    /// The caller has called before, at least so often, within so many seconds.
    case repeatCaller(withinSeconds: Int, calls: Int)
    /// The last of our people the caller talked to within so many seconds is one of these; an empty list takes any.
    case lastAgent([DialTarget], withinSeconds: Int)
    /// The caller has sent us a text within so many seconds.
    case texted(withinSeconds: Int)
    /// It is within these hours wherever the caller may be.
    case callerTime(CallerClock)
    /// It is one of these days.
    case dates(DateSpan)
    /// The caller belongs to this share of all.
    case percent(CallerShare)
    /// From the first instant on, and before the second.
    case between(Date, Date)
    /// All of them; an empty list holds.
    case all([Condition])
    /// At least one of them; an empty list does not hold.
    case any([Condition])
    /// The opposite.
    case not(Condition)
}

extension Condition {
    /// Whether it holds only for callers who have talked to one of our people, as long as the call book reaches back.
    var impliesLastAgent: Bool {
        switch self {
        case .lastAgent: true
        case .all(let parts): parts.contains(where: \.impliesLastAgent)
        default: false
        }
    }

    /// Whether it looks at how the caller's number is listed.
    package var asksForListing: Bool {
        switch self {
        case .fromLineType, .fromCarrier: true
        case .all(let parts), .any(let parts): parts.contains(where: \.asksForListing)
        case .not(let part): part.asksForListing
        default: false
        }
    }

    /// Whether it looks at what happened before this call.
    package var asksForHistory: Bool {
        switch self {
        case .repeatCaller, .lastAgent, .texted: true
        case .all(let parts), .any(let parts): parts.contains(where: \.asksForHistory)
        case .not(let part): part.asksForHistory
        case .always, .open, .closed, .closedBy, .fromRegion, .fromSubdivision, .fromPrefix, .fromNumbers, .fromList,
            .fromKind, .fromLineType, .fromCarrier, .anonymous, .sip, .to, .caller, .attestation, .callerTime, .dates,
            .percent, .between:
            false
        }
    }
}
