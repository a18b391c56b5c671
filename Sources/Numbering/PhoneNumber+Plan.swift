extension PhoneNumber {
    /// The digits without the `+`.
    var digitText: String { String(digits) }

    /// The calling code, `44`; nil when the digits begin with none that is assigned.
    public var callingCode: String? {
        NumberPlan.plan(ofDigits: digitText)?.callingCode
    }

    /// The digits after the calling code, leading zeros kept; all digits when there is no calling code.
    public var nationalNumber: String {
        let text = digitText
        return String(text.dropFirst(NumberPlan.plan(ofDigits: text)?.callingCode.count ?? 0))
    }

    /// Whether the number fits its number plan: an assigned calling code, a length in use there, and under +1 an area
    /// code that exists and an exchange that does not begin with 0 or 1.
    ///
    /// Outside +1 this is a weak test; a number that fails it may still be in use tomorrow and is never refused for it.
    public var isValid: Bool { planFault == nil }

    /// Why the number does not fit its number plan; nil when it does.
    public var planFault: NumberPlanFault? {
        let text = digitText
        guard let plan = NumberPlan.plan(ofDigits: text) else { return .callingCode }
        let (code, national) = (plan.callingCode, text.dropFirst(plan.callingCode.count))
        guard plan.lengths.contains(national.count) else {
            return .length(callingCode: code, digits: national.count, accepted: plan.lengths.values)
        }
        guard place.region != nil else { return .range(callingCode: code) }
        guard code == "1", let exchange = national.dropFirst(3).first else { return nil }
        return ("2"..."9").contains(exchange) ? nil : .exchange
    }

    /// For people: `+1 212 555 0123`, `+44 2079 460 958`; calling code first, then groups of three and four digits.
    ///
    /// National habits of grouping are not followed, except under +1.
    public var international: String {
        guard let callingCode else { return e164 }
        var rest = Substring(nationalNumber)
        // 10 digits fall into 3 3 4, 9 into 3 3 3, 8 into 4 4; 5 stay together.
        let fours = rest.count % 3
        let threes = max(0, (rest.count - 4 * fours) / 3)
        var groups = ["+" + callingCode]
        for length in Array(repeating: 3, count: threes) + Array(repeating: 4, count: rest.count < 6 ? 0 : fours) {
            groups.append(String(rest.prefix(length)))
            rest = rest.dropFirst(length)
        }
        return (rest.isEmpty ? groups : groups + [String(rest)]).joined(separator: " ")
    }
}

extension PhoneNumber: Comparable {
    /// In the order of the digits read as text, so that prefixes stand together.
    public static func < (left: PhoneNumber, right: PhoneNumber) -> Bool {
        (left.leftAligned, left.digits) < (right.leftAligned, right.digits)
    }

    /// The digits moved up to fifteen places, so that the first ones meet when compared.
    private var leftAligned: UInt64 {
        var aligned = digits
        while aligned < 100_000_000_000_000 { aligned *= 10 }
        return aligned
    }
}
