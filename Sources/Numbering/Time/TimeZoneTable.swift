/// All zones of the bundled tables by name.
struct TimeZoneTable: Sendable {
    static let bundled = TimeZoneTable()

    private let zones: [String: TimeZoneRules]
    private let currentNames: [String: String]

    private init() {
        let rules = TableText.lines(of: ZoneRuleRows.rows).compactMap(TimeZoneRules.init(row:))
        zones = Dictionary(rules.map { ($0.name, $0) }) { first, _ in first }
        var names: [String: String] = [:]
        for words in TableText.lines(of: ZoneAliases.rows) {
            for old in words.dropFirst() { names[String(old)] = String(words[0]) }
        }
        currentNames = names
    }

    /// The current names, sorted.
    var names: [String] { zones.keys.sorted() }

    /// The older names that are understood.
    var olderNames: [String] { currentNames.keys.sorted() }

    func rules(named name: String) -> TimeZoneRules? {
        zones[name] ?? currentNames[name].flatMap { zones[$0] }
    }

    /// Up to three names that the writer may have meant: the same letters in another case, or the last part of a name.
    func suggestions(for name: String) -> [String] {
        guard (2...64).contains(name.utf8.count) else { return [] }
        let wanted = Self.letters(name)
        let all = names + olderNames
        let equal = all.filter {
            Self.letters($0) == wanted || Self.letters($0.split(separator: "/").last ?? "") == wanted
        }
        let near = equal.isEmpty ? all.filter { Self.differ(Self.letters($0), wanted, atMost: 2) } : equal
        return Array(near.prefix(3))
    }

    private static func letters(_ name: some StringProtocol) -> [UInt8] {
        Array(name.lowercased().utf8.filter { $0 != UInt8(ascii: "_") && $0 != UInt8(ascii: " ") })
    }

    /// Whether so few insertions, deletions and replacements make one text of the other.
    private static func differ(_ left: [UInt8], _ right: [UInt8], atMost limit: Int) -> Bool {
        guard abs(left.count - right.count) <= limit else { return false }
        var row = Array(0...right.count)
        for (line, byte) in left.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for (column, other) in right.enumerated() {
                let above = row[column + 1]
                row[column + 1] = min(above + 1, row[column] + 1, diagonal + (byte == other ? 0 : 1))
                diagonal = above
            }
        }
        return row[right.count] <= limit
    }
}
