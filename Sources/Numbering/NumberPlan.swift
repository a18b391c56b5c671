/// How numbers of one region are built: lengths, trunk prefix, dial-out prefix.
struct NumberPlan: Sendable {
    let callingCode: String
    let region: String

    /// Whether this region stands for its calling code, as GB does for 44.
    let isMain: Bool

    /// Lengths of national numbers as bits; `local` are the lengths that work only when dialled nearby.
    let lengths: LengthSet
    let localLengths: LengthSet
    let subscriberLengths: LengthSet

    /// Pattern of what stands before a national number when dialled inside the country; empty when nothing does.
    let trunkPattern: String

    /// What replaces the match when the pattern captured something (`$1` is the first group); empty for nothing.
    let trunkReplacement: String

    /// Pattern of what is dialled before a foreign number.
    let dialOutPattern: String

    private init(_ words: [Substring]) {
        let cells = words.map { $0 == "-" ? "" : String($0) }
        callingCode = cells[0]
        region = cells[1]
        isMain = cells[2] == "1"
        lengths = LengthSet(cells[3])
        localLengths = LengthSet(cells[4])
        subscriberLengths = LengthSet(cells[5]).union(LengthSet(cells[6]))
        trunkPattern = cells[8].isEmpty ? cells[7] : cells[8]
        trunkReplacement = cells[9]
        dialOutPattern = cells[10]
    }

    private static let plans = TableText.lines(of: NumberPlanRows.rows).map(NumberPlan.init)

    private static let byRegion = Dictionary(plans.map { ($0.region, $0) }) { first, _ in first }

    private static let byCallingCode = Dictionary(grouping: plans, by: \.callingCode).compactMapValues { plans in
        plans.first(where: \.isMain) ?? plans.first
    }

    /// The codes of all regions that have numbers.
    static let regions = Set(plans.map(\.region))

    /// The plan of a region; for `001` there are several, and none is returned.
    static func plan(of region: Region) -> NumberPlan? {
        region == .nonGeographic ? nil : byRegion[region.rawValue]
    }

    /// The plan of the main region of the calling code that these digits begin with; codes have one to three digits
    /// and none is the beginning of another.
    static func plan(ofDigits digits: some StringProtocol) -> NumberPlan? {
        (1...3).lazy.compactMap { byCallingCode[String(digits.prefix($0))] }.first
    }
}
