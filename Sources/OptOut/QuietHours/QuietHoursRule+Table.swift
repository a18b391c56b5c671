import Numbering

extension QuietHoursRule {
    /// The rules that are built in.
    ///
    /// Hours of the states are those of their telephone solicitation acts, read to cover texts also where an act speaks
    /// of calls only; where sources differ, the narrower hours stand here. No legal advice: check them before a campaign.
    public static let table: [QuietHoursRule] = [federal] + states + [canada, france]

    /// 47 CFR 64.1200(c)(1): not before 8 in the morning or after 9 in the evening, local time at the called party's
    /// location.
    ///
    /// Whether consent exempts texts is disputed in the courts (King v. Bon Charge, D. Del. 2026), so it is not relied on.
    static let federal = QuietHoursRule(
        id: "us-tcpa",
        in: ["US"],
        week: SendingWeek(daily: 8..<21),
        source: "47 CFR 64.1200(c)(1)"
    )

    /// CRTC, Unsolicited Telecommunications Rules, calling curfews; about calls and faxes, kept for texts as well.
    static let canada = QuietHoursRule(
        id: "ca-crtc",
        in: ["CA"],
        // 9:00 to 21:30 on weekdays, 10:00 to 18:00 at weekends.
        week: SendingWeek { $0.isWeekend ? [600..<1_080] : [540..<1_290] },
        source: "CRTC Unsolicited Telecommunications Rules, calling curfews"
    )

    /// CPCE article L.34-5 and the practice of CNIL and operators: no marketing from 22 to 8, on Sundays or public
    /// holidays; in the overseas departments and collectivities too.
    static let france = QuietHoursRule(
        id: "fr-cpce",
        in: ["FR", "GP", "MQ", "GF", "RE", "YT", "BL", "MF", "PM"],
        week: SendingWeek(weekdays: 8..<22, saturday: 8..<22, sunday: nil),
        closedOn: "fr",
        source: "CPCE article L.34-5, CNIL"
    )

    /// No law, our own choice: the federal hours of the United States, by the clock there.
    static let elsewhere = QuietHoursRule(
        id: "elsewhere",
        in: [],
        week: SendingWeek(daily: 8..<21),
        source: "no rule of that country is known here; the hours of 47 CFR 64.1200(c)(1) by choice"
    )

    /// For numbers that say nothing about a place, such as toll-free ones: inside every row of the table.
    static let unknownLocation = QuietHoursRule(
        id: "location-unknown",
        in: [],
        week: SendingWeek(weekdays: 12..<17, saturday: 12..<17, sunday: nil),
        source: "the hours that every rule of the table allows, by choice"
    )

    private static let states: [QuietHoursRule] = [
        state("AL", SendingWeek(weekdays: 8..<20, saturday: 8..<20, sunday: nil), "Ala. Code 8-19A"),
        state("CT", SendingWeek(daily: 9..<20), "Conn. Gen. Stat. 42-288a"),
        state("FL", SendingWeek(daily: 8..<20), "Fla. Stat. 501.059 and 501.616 (FTSA)"),
        // Sources say 8 or 9.
        state("IL", SendingWeek(daily: 9..<21), "815 ILCS 413"),
        state("KY", SendingWeek(daily: 10..<21), "KRS 367.46955"),
        state("LA", SendingWeek(weekdays: 8..<20, saturday: 8..<20, sunday: nil), "La. R.S. 45:844"),
        state("MA", SendingWeek(daily: 8..<20), "M.G.L. c. 159C"),
        state("MD", SendingWeek(daily: 8..<20), "Md. Code, Com. Law 14-45"),
        state("MI", SendingWeek(daily: 9..<21), "MCL 445.111"),
        state("MN", SendingWeek(daily: 9..<21), "Minn. Stat. 325E.30"),
        state("MS", SendingWeek(weekdays: 8..<20, saturday: 8..<20, sunday: nil), "Miss. Code 77-3-723"),
        state("NJ", SendingWeek(daily: 8..<20), "N.J.S.A. 56:8-119"),
        state("NM", SendingWeek(daily: 9..<21), "N.M. Stat. 57-12-22"),
        state("NV", SendingWeek(daily: 9..<20), "NRS 598"),
        state("OK", SendingWeek(daily: 8..<20), "15 O.S. 775C"),
        state("OR", SendingWeek(daily: 8..<20), "HB 3865, from 2026-01-01"),
        state("RI", SendingWeek(weekdays: 9..<18, saturday: 10..<17, sunday: 10..<17), "R.I. Gen. Laws 5-61"),
        state("TX", SendingWeek(weekdays: 9..<21, saturday: 9..<21, sunday: 12..<21), "SB 140, from 2025-09-01"),
        state("VA", SendingWeek(daily: 8..<21), "SB 1339, from 2026-01-01"),
        state("WA", SendingWeek(daily: 8..<20), "RCW 80.36.390, HB 1497"),
    ]

    private static func state(_ code: String, _ week: SendingWeek, _ source: String) -> QuietHoursRule {
        QuietHoursRule(id: "us-\(code.lowercased())", in: ["US-\(code)"], week: week, source: source)
    }
}
