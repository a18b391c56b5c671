import Numbering

extension HolidayCalendar {
    /// The names of the lists that need no configuration.
    package static var builtInNames: [String] { builtIn.map(\.name) }

    /// A list by its name, `us-federal`.
    package init(builtIn name: some StringProtocol) throws(HoursError) {
        guard let calendar = Self.builtIn.first(where: { $0.name == name }) else { throw .holidayList(String(name)) }
        self = calendar
    }

    private static let builtIn: [HolidayCalendar] = [
        unitedStates, canada, england, scotland, northernIreland, germany, france, australia,
    ]

    /// United States Code, title 5, section 6103(a) and (b); Juneteenth National Independence Day Act, Public Law
    /// 117-17.
    private static let unitedStates = HolidayCalendar(
        name: "us-federal",
        rules: [
            yearly("New Year's Day", 1, 1, .nearestWeekday),
            HolidayRule(name: "Birthday of Martin Luther King, Jr.", day: .nth(3, .monday, month: 1)),
            HolidayRule(name: "Washington's Birthday", day: .nth(3, .monday, month: 2)),
            HolidayRule(name: "Memorial Day", day: .last(.monday, month: 5)),
            yearly("Juneteenth National Independence Day", 6, 19, .nearestWeekday, firstYear: 2021),
            yearly("Independence Day", 7, 4, .nearestWeekday),
            HolidayRule(name: "Labor Day", day: .nth(1, .monday, month: 9)),
            HolidayRule(name: "Columbus Day", day: .nth(2, .monday, month: 10)),
            yearly("Veterans Day", 11, 11, .nearestWeekday),
            HolidayRule(name: "Thanksgiving Day", day: .nth(4, .thursday, month: 11)),
            yearly("Christmas Day", 12, 25, .nearestWeekday),
        ]
    )

    /// Canada Labour Code, section 166; a day on a weekend is made good on a working day next to it (section 193), by
    /// custom of banks and the federal service the next one.
    private static let canada = HolidayCalendar(
        name: "ca",
        rules: [
            yearly("New Year's Day", 1, 1, .nextWeekday),
            goodFriday,
            HolidayRule(name: "Victoria Day", day: .before(.monday, month: 5, day: 25)),
            yearly("Canada Day", 7, 1, .nextWeekday),
            HolidayRule(name: "Labour Day", day: .nth(1, .monday, month: 9)),
            yearly("National Day for Truth and Reconciliation", 9, 30, .nextWeekday, firstYear: 2021),
            HolidayRule(name: "Thanksgiving Day", day: .nth(2, .monday, month: 10)),
            yearly("Remembrance Day", 11, 11, .nextWeekday),
            yearly("Christmas Day", 12, 25, .nextWeekday),
            yearly("Boxing Day", 12, 26, .nextWeekday),
        ]
    )

    /// England and Wales: Banking and Financial Dealings Act 1971, schedule 1, and the yearly proclamations under
    /// section 1; the list on gov.uk/bank-holidays.
    private static let england = HolidayCalendar(name: "gb", rules: [newYear, goodFriday, easterMonday] + british)

    private static let scotland = HolidayCalendar(
        name: "gb-scotland",
        rules: [
            newYear,
            yearly("2nd January", 1, 2, .nextWeekday),
            goodFriday,
            HolidayRule(name: "Early May bank holiday", day: .nth(1, .monday, month: 5)),
            HolidayRule(name: "Spring bank holiday", day: .last(.monday, month: 5)),
            HolidayRule(name: "Summer bank holiday", day: .nth(1, .monday, month: 8)),
            yearly("St Andrew's Day", 11, 30, .nextWeekday),
            yearly("Christmas Day", 12, 25, .nextWeekday),
            yearly("Boxing Day", 12, 26, .nextWeekday),
        ]
    )

    private static let northernIreland = HolidayCalendar(
        name: "gb-northern-ireland",
        rules: [
            newYear,
            yearly("St Patrick's Day", 3, 17, .nextWeekday),
            goodFriday,
            easterMonday,
            yearly("Battle of the Boyne", 7, 12, .nextWeekday),
        ] + british
    )

    private static let british = [
        HolidayRule(name: "Early May bank holiday", day: .nth(1, .monday, month: 5)),
        HolidayRule(name: "Spring bank holiday", day: .last(.monday, month: 5)),
        HolidayRule(name: "Summer bank holiday", day: .last(.monday, month: 8)),
        yearly("Christmas Day", 12, 25, .nextWeekday),
        yearly("Boxing Day", 12, 26, .nextWeekday),
    ]

    /// The nine days that the holiday laws of all sixteen states have; 3 October by the Unification Treaty, article
    /// 2(2).
    private static let germany = HolidayCalendar(
        name: "de",
        rules: [
            yearly("Neujahr", 1, 1),
            HolidayRule(name: "Karfreitag", day: .easter, offset: -2),
            HolidayRule(name: "Ostermontag", day: .easter, offset: 1),
            yearly("Tag der Arbeit", 5, 1),
            HolidayRule(name: "Christi Himmelfahrt", day: .easter, offset: 39),
            HolidayRule(name: "Pfingstmontag", day: .easter, offset: 50),
            yearly("Tag der Deutschen Einheit", 10, 3),
            yearly("Erster Weihnachtstag", 12, 25),
            yearly("Zweiter Weihnachtstag", 12, 26),
        ]
    )

    /// Code du travail, article L3133-1.
    private static let france = HolidayCalendar(
        name: "fr",
        rules: [
            yearly("Jour de l'an", 1, 1),
            HolidayRule(name: "Lundi de Pâques", day: .easter, offset: 1),
            yearly("Fête du Travail", 5, 1),
            yearly("Victoire 1945", 5, 8),
            HolidayRule(name: "Ascension", day: .easter, offset: 39),
            HolidayRule(name: "Lundi de Pentecôte", day: .easter, offset: 50),
            yearly("Fête nationale", 7, 14),
            yearly("Assomption", 8, 15),
            yearly("Toussaint", 11, 1),
            yearly("Armistice 1918", 11, 11),
            yearly("Noël", 12, 25),
        ]
    )

    /// Fair Work Act 2009, section 115(1)(a), without the King's birthday, whose date each state sets; the days given
    /// for weekends by the holiday acts of the states, which none gives for Anzac Day in every case.
    private static let australia = HolidayCalendar(
        name: "au",
        rules: [
            yearly("New Year's Day", 1, 1, .nextWeekday),
            yearly("Australia Day", 1, 26, .nextWeekday),
            goodFriday,
            easterMonday,
            yearly("Anzac Day", 4, 25),
            yearly("Christmas Day", 12, 25, .nextWeekday),
            yearly("Boxing Day", 12, 26, .nextWeekday),
        ]
    )

    private static let newYear = yearly("New Year's Day", 1, 1, .nextWeekday)
    private static let goodFriday = HolidayRule(name: "Good Friday", day: .easter, offset: -2)
    private static let easterMonday = HolidayRule(name: "Easter Monday", day: .easter, offset: 1)

    private static func yearly(
        _ name: String,
        _ month: Int,
        _ day: Int,
        _ observed: Observance = .none,
        firstYear: Int? = nil
    ) -> HolidayRule {
        HolidayRule(name: name, day: .yearly(month: month, day: day), observed: observed, firstYear: firstYear)
    }
}
