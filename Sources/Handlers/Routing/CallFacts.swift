import Foundation
import Numbering

/// Everything conditions may ask about one call, gathered once.
///
/// `holds` is what a decision asks and the only judge of a condition; `finding(for:)` says for the trace what it looked
/// at. What is dear, opening hours and the caller's clocks, is worked out when it is asked for, once in a call.
struct CallFacts: Sendable {
    let call: Call
    let profile: CallerProfile?
    let history: CallerHistory
    let overrides: [Override]
    let hours: [String: OpeningHours]
    let now: Date
    let place: Place?
    /// The caller's number as text; nil when it is none.
    let number: String?
    private let memory = CallMemory()

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
        self.number = call.from.phoneNumber?.e164
    }

    /// Whether a condition holds for this call.
    func holds(_ condition: Condition) -> Bool {
        switch condition {
        case .always: true
        case .open(let name): state(of: name)?.isOpen == true
        case .closed(let name): state(of: name)?.isOpen == false
        case .closedBy(let name): overrides.contains { $0.name == name }
        case .fromRegion(let regions): place?.region.map(regions.contains) ?? false
        case .fromSubdivision(let wanted):
            place.map { !$0.subdivisions.isEmpty && $0.subdivisions.allSatisfy(wanted.contains) } ?? false
        case .fromKind(let kinds): place.map { kinds.contains($0.kind) } ?? false
        case .fromPrefix(let prefixes): prefix(among: prefixes) != nil
        case .fromNumbers(let numbers): call.from.phoneNumber.map(numbers.contains) ?? false
        case .fromList(let lists): list(among: lists) != nil
        case .fromLineType(let types): history.listing?.lineType.map(types.contains) ?? false
        case .fromCarrier(let names):
            history.listing?.carrier.map { carrier in names.contains { carrier.lowercased().contains($0.lowercased()) }
            }
                ?? false
        case .anonymous(let wanted): (call.from == .anonymous) == wanted
        case .sip(let wanted): isFromSIP == wanted
        case .to(let numbers): call.to.phoneNumber.map(numbers.contains) ?? false
        case .attestation(let levels): call.attestation.map(levels.contains) ?? false
        case .caller(let attribute): attribute.holds(for: profile)
        case .repeatCaller(let seconds, let calls): earlierCalls(within: seconds) >= calls
        case .lastAgent(let agents, let seconds):
            lastMeeting(within: seconds).map { agents.isEmpty || agents.contains($0.agent) } ?? false
        case .texted(let seconds): history.lastText.map { isWithin(seconds, $0.at) } ?? false
        case .callerTime(let clock): clock.holds(in: callerClocks, at: now)
        case .dates(let span): span.contains(now)
        case .percent(let share): share.place(of: call.from, at: now) < share.percent
        case .between(let start, let end): start <= now && now < end
        case .all(let conditions): conditions.allSatisfy(holds)
        case .any(let conditions): conditions.contains(where: holds)
        case .not(let condition): !holds(condition)
        }
    }

    /// Open or closed, and the layer that says so; nil when there are no such hours.
    ///
    /// An override of the hours' own name closes them.
    func state(of name: String) -> HoursState? {
        guard let hours = hours[name] else { return nil }
        return memory.state(of: name) {
            let closures = overrides.filter { $0.name == name }.map(HoursOverride.init)
            var timeline = HoursTimeline(hours: hours, overrides: closures)
            let (isOpen, layer) = timeline.state(at: now.unixSecond)
            return HoursState(isOpen: isOpen, layer: layer, zone: hours.zone)
        }
    }

    /// The first of some prefixes the caller's number begins with.
    func prefix(among prefixes: [String]) -> String? {
        guard let number else { return nil }
        return prefixes.first { number.utf8.starts(with: $0.utf8) }
    }

    /// The first of some lists the caller is on.
    func list(among lists: [NumberList]) -> NumberList? {
        call.from.phoneNumber.flatMap { number in lists.first { $0.contains(number) } }
    }

    /// How often the caller has called within so many seconds.
    func earlierCalls(within seconds: Int) -> Int { history.calls.count { isWithin(seconds, $0) } }

    /// The last of our people the caller has talked to within so many seconds.
    func lastMeeting(within seconds: Int) -> CallerHistory.Meeting? {
        history.meetings.first.flatMap { isWithin(seconds, $0.at) ? $0 : nil }
    }

    /// Where the caller may be: what the directory says, else what the number says.
    var zones: [String] { profile?.timeZone.map { [$0] } ?? place?.zones ?? [] }

    /// The clocks of these zones; nil for a name nobody knows, which a directory may send.
    private var callerClocks: [TimeZoneRules?] {
        memory.callerClocks { zones.map { try? TimeZoneRules(named: $0) } }
    }

    private func isWithin(_ seconds: Int, _ instant: Date) -> Bool {
        instant <= now && now.timeIntervalSince(instant) <= TimeInterval(seconds)
    }

    private var isFromSIP: Bool {
        if case .sip = call.from { true } else { false }
    }
}
