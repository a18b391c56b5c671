/// The prefix tables as they are read: each says something at some prefixes, and nothing at the others.
struct GeographyLayers {
    private(set) var trie = PrefixTrie()
    private var regions: [Int: Region] = [:]
    private var zones: [Int: [String]] = [:]
    private var kinds: [Int: NumberKind] = [:]
    private var areas: [Int: Area] = [:]

    private struct Area {
        let subdivisions: [Subdivision]
        let kind: NumberKind
    }

    /// Reads all tables.
    mutating func read() {
        for words in TableText.lines(of: PrefixRegions.rows) {
            let region = Region(known: words[0])
            for prefix in words.dropFirst() { regions[trie.insert(prefix)] = region }
        }
        for words in TableText.lines(of: PrefixKinds.rows) {
            let kind = NumberKind(rawValue: String(words[0])) ?? .unknown
            for prefix in words.dropFirst() { kinds[trie.insert(prefix)] = kind }
        }
        readZones()
        readAreaCodes()
    }

    private mutating func readZones() {
        var sets: [Substring: [String]] = [:]
        for words in TableText.lines(of: ZoneSets.rows) {
            sets[words[0], default: []] += words.dropFirst().map(String.init)
        }
        sets = sets.mapValues { $0 == ["Etc/Unknown"] ? [] : $0 }
        for words in TableText.lines(of: PrefixZones.rows) {
            let names = sets[words[0]] ?? []
            for prefix in words.dropFirst() { zones[trie.insert(prefix)] = names }
        }
    }

    private mutating func readAreaCodes() {
        let northAmerica = trie.insert("1")
        for words in TableText.lines(of: AreaCodes.rows) {
            let subdivisions = words[0] == "-" ? [] : words[0].split(separator: ",").map(Subdivision.init(known:))
            let area = Area(subdivisions: subdivisions, kind: NumberKind(rawValue: String(words[1])) ?? .unknown)
            for prefix in words.dropFirst(2) { areas[trie.insert(prefix, after: northAmerica)] = area }
        }
    }

    /// Calls the body with every node and what holds there, inherited from the nodes above it.
    func visit(_ body: (Int, Place) -> Void) {
        visit(0, Inherited(), body)
    }

    private struct Inherited {
        var region: Region?
        var zones: [String] = []
        var kind = NumberKind.unknown
        var area: Area?

        /// Under +1 the area code says geographic or not; a table that knows landline from mobile says more.
        var place: Place {
            var kind = kind
            if let area, [.fixedOrMobile, .unknown].contains(kind) || area.kind != .geographic { kind = area.kind }
            return Place(region: region, subdivisions: area?.subdivisions ?? [], kind: kind, zones: zones)
        }
    }

    private func visit(_ node: Int, _ above: Inherited, _ body: (Int, Place) -> Void) {
        var here = above
        if let region = regions[node] { here.region = region }
        if let zones = zones[node] { here.zones = zones }
        if let kind = kinds[node] { here.kind = kind }
        if let area = areas[node] { here.area = area }
        body(node, here.place)
        for digit in 0..<10 {
            if let child = trie.child(of: node, digit: digit) { visit(child, here, body) }
        }
    }
}
