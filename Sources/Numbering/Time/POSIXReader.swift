/// Reads the parts of a POSIX rule one after the other.
struct POSIXReader {
    private var rest: Substring

    init(_ text: some StringProtocol) {
        rest = Substring(text)
    }

    var isAtEnd: Bool { rest.isEmpty }

    mutating func skip(_ character: Character) -> Bool {
        guard rest.first == character else { return false }
        rest.removeFirst()
        return true
    }

    /// `EST`, or `<+0545>` without its brackets.
    mutating func name() -> String? {
        if skip("<") {
            guard let end = rest.firstIndex(of: ">") else { return nil }
            defer { rest = rest[end...].dropFirst() }
            return String(rest[..<end])
        }
        let letters = rest.prefix { $0.isASCII && $0.isLetter }
        rest = rest.dropFirst(letters.count)
        return letters.count >= 3 ? String(letters) : nil
    }

    /// `5`, `-9:30`, `2:45:10` as seconds; hours up to 167.
    mutating func time() -> Int? {
        let saved = rest
        let sign = skip("-") ? -1 : 1
        if sign > 0 { _ = skip("+") }
        guard let hours = number(upTo: 167) else {
            rest = saved
            return nil
        }
        var seconds = hours * 3_600
        for unit in [60, 1] where skip(":") {
            guard let count = number(upTo: 59) else { return nil }
            seconds += count * unit
        }
        return sign * seconds
    }

    /// `M3.2.0/2`, `J60`, `59`.
    mutating func day() -> POSIXDay? {
        guard let day = dayOfYear() else { return nil }
        guard skip("/") else { return POSIXDay(day: day, time: 7_200) }
        return time().map { POSIXDay(day: day, time: $0) }
    }

    private mutating func dayOfYear() -> POSIXDay.Day? {
        if skip("J") { return number(upTo: 365).flatMap { $0 >= 1 ? .julian($0) : nil } }
        guard skip("M") else { return number(upTo: 365).map(POSIXDay.Day.zeroBased) }
        guard let month = number(upTo: 12), month >= 1, skip("."), let week = number(upTo: 5), week >= 1, skip("."),
            let day = number(upTo: 6)
        else { return nil }
        return .weekday(month: month, week: week, day: day)
    }

    private mutating func number(upTo limit: Int) -> Int? {
        let digits = rest.prefix { ("0"..."9").contains($0) }
        guard !digits.isEmpty, digits.utf8.count <= 3, let value = Int(digits), value <= limit else { return nil }
        rest = rest.dropFirst(digits.count)
        return value
    }
}
