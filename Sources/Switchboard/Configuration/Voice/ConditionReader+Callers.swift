import Foundation
import Handlers
import Numbering
import Yams

/// The conditions on a caller's history, clock and share, and on days.
extension ConditionReader {
    /// `repeat-caller: 24h`, or `{ within: 24h, calls: 3 }`.
    func repeatCaller(_ section: Section) -> Condition? {
        guard let node = section.node("repeat-caller") else { return nil }
        guard case .mapping = node else {
            return section.value("repeat-caller", window).map { .repeatCaller(withinSeconds: $0, calls: 1) }
        }
        let inner = section.section("repeat-caller")
        let within = inner.value("within", window)
        let calls = inner.value("calls", default: 1, ConfigurationValues.integer(1...50))
        inner.finish()
        if within == nil { inner.report("is missing; write how far back calls count, like within: 24h", at: "within") }
        return within.map { .repeatCaller(withinSeconds: $0, calls: calls) }
    }

    /// `last-agent: "+1555…"`, a list, or `{ is: […], within: 30d }`; without `is` any agent counts.
    func lastAgent(_ section: Section) -> Condition? {
        guard let node = section.node("last-agent") else { return nil }
        guard case .mapping = node else {
            let agents = section.list("last-agent", StepReader.somebody)
            return agents.map { .lastAgent($0, withinSeconds: Self.longestWindow) }
        }
        let inner = section.section("last-agent")
        let agents = inner.list("is", StepReader.somebody) ?? []
        let within = inner.value("within", default: Self.longestWindow, window)
        inner.finish()
        return .lastAgent(agents, withinSeconds: within)
    }

    /// `dates: { from: "2026-12-24", to: "2027-01-01", time-zone: Europe/London }`, both days included.
    func dates(_ section: Section) -> Condition? {
        guard section.node("dates") != nil else { return nil }
        let inner = section.section("dates")
        let first = inner.value("from", date)
        let last = inner.value("to", date)
        let zone = inner.value("time-zone", timeZone)
        inner.finish()
        guard let first, let last, let zone else {
            let known = [("from", first == nil), ("to", last == nil), ("time-zone", zone == nil)]
            let missing = known.filter { $0.1 && !inner.has($0.0) }.map(\.0)
            if !missing.isEmpty { section.report("needs \(missing.joined(separator: ", "))", at: "dates") }
            return nil
        }
        guard let span = DateSpan(from: first, to: last, zone: zone) else {
            section.report("ends before it begins", at: "dates")
            return nil
        }
        return .dates(span)
    }

    private static let longestWindow = Int(CallBook.memory)

    /// Telnyx's words for kinds of lines (API reference, Number Lookup).
    private static let lineTypes = [
        "mobile", "fixed line", "voip", "fixed line or mobile", "toll free", "premium rate", "shared cost",
        "personal number", "pager", "uan", "voicemail", "unknown",
    ]

    /// `fixed-line` for Telnyx's `fixed line`.
    static func lineType(_ text: String) throws -> String {
        let word = text.replacing("-", with: " ")
        guard lineTypes.contains(word) else {
            let hint = Spelling.nearest(to: word, among: lineTypes).map { "did you mean '\($0)'? " } ?? ""
            throw ValueFault("'\(text)' is no kind of line; \(hint)one of: \(lineTypes.joined(separator: ", "))")
        }
        return word
    }

    func window(_ text: String) throws -> Int {
        let seconds = Int(try ConfigurationValues.duration(text).components.seconds)
        guard (1...Self.longestWindow).contains(seconds) else {
            throw ValueFault("'\(text)' is out of range; the call book reaches back 90d")
        }
        return seconds
    }

    func clock(_ text: String) throws -> CallerClock {
        do {
            return try CallerClock(rule: text)
        } catch {
            throw ValueFault("\(error); write hours like \"Mon-Fri=09:00-17:00; Sat=10:00-14:00\"")
        }
    }

    func share(_ text: String) throws -> Int {
        let digits = text.hasSuffix("%") ? String(text.dropLast()) : text
        guard let percent = Int(digits), (0...100).contains(percent) else {
            throw ValueFault("'\(text)' is not a share from 0 to 100")
        }
        return percent
    }

    private func date(_ text: String) throws -> CivilDate {
        guard let date = CivilDate(text) else {
            throw ValueFault("'\(text)' is not a date; write it like \"2026-12-24\"")
        }
        return date
    }

    private func timeZone(_ text: String) throws -> TimeZoneRules {
        do { return try TimeZoneRules(named: text) } catch { throw ValueFault("\(error)") }
    }
}
