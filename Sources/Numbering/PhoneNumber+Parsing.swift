extension PhoneNumber {
    /// Reads what people write and paste: `+44 (0)20 7946-0958`, `0044 20…`, `tel:+1-212-555-0123;ext=5`,
    /// `(212) 555-0123 x12`; an extension is read over.
    ///
    /// Without `+` or a dial-out prefix the number is national and needs the region it is written in. A text with `+`
    /// and 7 to 15 digits is always a number, in its plan or not.
    public init(
        parsing text: some StringProtocol,
        defaultRegion: Region? = nil
    ) throws(PhoneNumberError) {
        let dialled = try DialledText(text)
        if dialled.isInternational {
            self = try Self.international(dialled.digits)
            return
        }
        let plan = defaultRegion.flatMap(NumberPlan.plan(of:))
        if let foreign = DialledText.withoutDialOut(dialled.digits, plan: plan) {
            self = try Self.international(foreign)
            return
        }
        guard let defaultRegion, let plan else { throw .regionMissing }
        self = try Self.national(dialled.digits, region: defaultRegion, plan: plan)
    }

    /// Digits with their calling code; a trunk prefix left in between goes only when the number fits no other way.
    private static func international(_ digits: String) throws(PhoneNumberError) -> PhoneNumber {
        guard digits.first != "0" else { throw .startsWithZero }
        if let plan = NumberPlan.plan(ofDigits: digits) {
            let rest = String(digits.dropFirst(plan.callingCode.count))
            if !plan.lengths.contains(rest.count), let number = plan.nationalNumber(in: rest) {
                return try checked(plan.callingCode + number)
            }
        }
        return try checked(digits)
    }

    private static func national(
        _ digits: String,
        region: Region,
        plan: NumberPlan
    ) throws(PhoneNumberError) -> PhoneNumber {
        if let number = plan.nationalNumber(in: digits) {
            return try checked(plan.callingCode + number)
        }
        // The whole number with its calling code, only the + was lost.
        if digits.hasPrefix(plan.callingCode),
            plan.lengths.contains(digits.count - plan.callingCode.count)
        {
            return try checked(digits)
        }
        guard !plan.localLengths.contains(digits.count) else { throw .areaCodeMissing(region) }
        throw .wrongLength(region, digits: digits.count, accepted: plan.lengths.values)
    }

    private static func checked(_ digits: String) throws(PhoneNumberError) -> PhoneNumber {
        if let number = PhoneNumber(e164: "+" + digits) { return number }
        throw digits.count < 7 ? .tooShort(digits: digits.count) : .tooLong(digits: digits.count)
    }
}
