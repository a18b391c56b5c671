package import Numbering

extension CivilDate {
    /// Easter Sunday of the western churches in a year from 1 to 9999.
    ///
    /// The anonymous Gregorian algorithm (Nature, 20 April 1876; Meeus, Astronomical Algorithms, chapter 8).
    package static func easter(in year: Int) -> CivilDate? {
        let golden = year % 19
        let (century, yearOfCentury) = year.quotientAndRemainder(dividingBy: 100)
        let correction = (century - (century + 8) / 25 + 1) / 3
        let epact = (19 * golden + century - century / 4 - correction + 15) % 30
        let weekday = (32 + 2 * (century % 4) + 2 * (yearOfCentury / 4) - epact - yearOfCentury % 4) % 7
        let shift = (golden + 11 * epact + 22 * weekday) / 451
        let marchDays = epact + weekday - 7 * shift + 114
        return CivilDate(year: year, month: marchDays / 31, day: marchDays % 31 + 1)
    }
}
