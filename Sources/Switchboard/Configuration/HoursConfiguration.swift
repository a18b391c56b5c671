package import Handlers
import Numbering
import Yams

/// Opening hours and lists of holidays: `hours:` and `holidays:`.
package struct HoursConfiguration: Sendable {
    /// The hours by name.
    package let hours: [String: OpeningHours]

    init(_ top: Section) {
        let own = Self.calendars(top)
        var hours: [String: OpeningHours] = [:]
        for (name, section) in top.sections("hours") { hours[name] = Self.openingHours(section, own: own) }
        self.hours = hours
    }

    private static func calendars(_ top: Section) -> [String: HolidayCalendar] {
        var calendars: [String: HolidayCalendar] = [:]
        let group = top.section("holidays")
        for (name, items) in top.lists("holidays") {
            if HolidayCalendar.builtInNames.contains(name) {
                group.report("is the name of a built-in list; choose another", at: name)
            }
            let rules = items.compactMap { holiday(top.reader.section($0.node, path: $0.path)) }
            calendars[name] = HolidayCalendar(name: name, rules: rules)
        }
        return calendars
    }

    private static func holiday(_ section: Section) -> HolidayRule? {
        let name = section.text("name")
        let observed = section.value("observed", default: Observance.none) { try Observance($0) }
        let rule = section.value("on") { try HolidayRule(name: name ?? $0, on: $0, observed: observed) }
        if !section.has("on") { section.report("is missing; write the day, like on: \"05-04\"", at: "on") }
        section.finish()
        return rule
    }

    private static func openingHours(_ section: Section, own: [String: HolidayCalendar]) -> OpeningHours? {
        let zone = section.value("time-zone") { try TimeZoneRules(named: $0) }
        if !section.has("time-zone") {
            section.report("is missing; write the place's own, like America/New_York", at: "time-zone")
        }
        let weekly = OpeningHours.Weekly(week(section.section("open")))
        let holidays = holidays(section, own: own)
        let exceptions = exceptions(section.section("exceptions"))
        section.expect("open", "exceptions")
        section.finish()
        return zone.map { OpeningHours(zone: $0, weekly: weekly, holidays: holidays, exceptions: exceptions) }
    }

    /// Spans by groups of days, as `open:` and other weeks write them.
    static func week(_ section: Section) -> [(days: WeekdaySet, spans: [DaySpan])] {
        section.names.compactMap { key in
            let spans = section.list(key) { try DaySpan($0) } ?? []
            do {
                return (try WeekdaySet(key), spans)
            } catch {
                section.report("\(error)", at: key)
                return nil
            }
        }
    }

    private static func holidays(_ section: Section, own: [String: HolidayCalendar]) -> [HolidayCalendar] {
        var used: Set<String> = []
        return section.list("holidays") { name in
            guard used.insert(name).inserted else { throw ValueFault("'\(name)' is named twice") }
            if let calendar = own[name] { return calendar }
            guard HolidayCalendar.builtInNames.contains(name) else {
                let known = own.keys.sorted() + HolidayCalendar.builtInNames
                let hint = Spelling.nearest(to: name, among: known).map { "did you mean '\($0)'? " } ?? ""
                throw ValueFault("there is no list '\(name)'; \(hint)known: \(known.joined(separator: ", "))")
            }
            return try HolidayCalendar(builtIn: name)
        } ?? []
    }

    private static func exceptions(_ section: Section) -> [CivilDate: [DaySpan]] {
        var exceptions: [CivilDate: [DaySpan]] = [:]
        for key in section.names {
            let spans = section.list(key) { try DaySpan($0) } ?? []
            guard let date = CivilDate(key) else {
                section.report("is not a date; write it in quotes, like \"2026-12-24\"", at: key)
                continue
            }
            exceptions[date] = spans
        }
        return exceptions
    }
}
