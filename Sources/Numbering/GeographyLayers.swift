/// The prefix tables as they are read: each says something at some prefixes, and nothing at the others.
struct GeographyLayers {
    private(set) var trie = PrefixTrie()
    private var regions = PrefixLayer<Region>()
    private var zones = PrefixLayer<[String]>()
    private var kinds = PrefixLayer<NumberKind>()
    private var areas = PrefixLayer<Area>()

    private struct Area {
        let subdivisions: [Subdivision]
        let kind: NumberKind
    }

    /// What holds at a node, as one mark of each layer; equal marks mean equal places.
    struct Marks: Hashable {
        var region: UInt16 = 0
        var zones: UInt16 = 0
        var kind: UInt16 = 0
        var area: UInt16 = 0
    }

    /// Reads all tables.
    init() {
        TableText.forEachLine(of: PrefixRegions.rows) { words in
            regions.mark(nodes(words.dropFirst()), words: words.prefix(1)) { Region(known: words[0]) }
        }
        TableText.forEachLine(of: PrefixKinds.rows) { words in
            kinds.mark(nodes(words.dropFirst()), words: words.prefix(1)) { Self.kind(words[0]) }
        }
        readZones()
        let northAmerica = trie.insert("1")
        TableText.forEachLine(of: AreaCodes.rows) { words in
            areas.mark(nodes(words.dropFirst(2), after: northAmerica), words: words.prefix(2)) {
                let subdivisions = words[0] == "-" ? [] : words[0].split(separator: ",").map(Subdivision.init(known:))
                return Area(subdivisions: subdivisions, kind: Self.kind(words[1]))
            }
        }
    }

    private static func kind(_ word: Substring) -> NumberKind {
        NumberKind(rawValue: String(word)) ?? .unknown
    }

    private mutating func readZones() {
        var sets: [Substring: [String]] = [:]
        TableText.forEachLine(of: ZoneSets.rows) { words in
            sets[words[0], default: []] += words.dropFirst().map(String.init)
        }
        TableText.forEachLine(of: PrefixZones.rows) { words in
            zones.mark(nodes(words.dropFirst()), words: words.prefix(1)) {
                let names = sets[words[0]] ?? []
                return names == ["Etc/Unknown"] ? [] : names
            }
        }
    }

    private mutating func nodes(_ prefixes: ArraySlice<Substring>, after start: Int = 0) -> [Int] {
        prefixes.map { trie.insert($0, after: start) }
    }

    /// Calls the body with every node and what holds there, inherited from the nodes above it.
    func visit(_ body: (Int, Marks) -> Void) {
        visit(0, Marks(), body)
    }

    private func visit(_ node: Int, _ above: Marks, _ body: (Int, Marks) -> Void) {
        let here = Marks(
            region: regions.mark(of: node, inherited: above.region),
            zones: zones.mark(of: node, inherited: above.zones),
            kind: kinds.mark(of: node, inherited: above.kind),
            area: areas.mark(of: node, inherited: above.area)
        )
        body(node, here)
        for digit in 0..<10 {
            if let child = trie.child(of: node, digit: digit) { visit(child, here, body) }
        }
    }

    /// The place that marks stand for.
    ///
    /// Under +1 the area code says geographic or not; a table that knows landline from mobile says more.
    func place(_ marks: Marks) -> Place {
        var kind = kinds[marks.kind] ?? .unknown
        let area = areas[marks.area]
        if let area, [.fixedOrMobile, .unknown].contains(kind) || area.kind != .geographic { kind = area.kind }
        return Place(
            region: regions[marks.region],
            subdivisions: area?.subdivisions ?? [],
            kind: kind,
            zones: zones[marks.zones] ?? []
        )
    }
}
