/// The bundled prefix tables, joined into one tree whose nodes carry finished answers.
///
/// Four tables with different prefixes (region, zones, kind, area code) are inherited down the tree once, so that one
/// walk answers everything. Built on first use in a few milliseconds; about half a megabyte.
struct Geography: Sendable {
    /// The one made from the generated tables.
    static let bundled = Geography()

    /// The distinct answers; a few hundred.
    private let places: [Place]

    /// For each node of the tree, the index of its answer.
    private let answers: [UInt16]
    private let trie: PrefixTrie

    /// Every ISO 3166-2 code an area code carries.
    let subdivisions: Set<String>

    /// The answer at the longest known prefix.
    func place(of number: PhoneNumber) -> Place {
        places[Int(answers[trie.longestPrefix(of: number)])]
    }

    private init() {
        var layers = GeographyLayers()
        layers.read()
        var places: [Place] = []
        var indices: [Place: UInt16] = [:]
        var answers = [UInt16](repeating: 0, count: layers.trie.count)
        layers.visit { node, place in
            if let known = indices[place] {
                answers[node] = known
            } else {
                indices[place] = UInt16(places.count)
                answers[node] = UInt16(places.count)
                places.append(place)
            }
        }
        self.places = places
        self.answers = answers
        trie = layers.trie
        subdivisions = Set(places.flatMap(\.subdivisions).map(\.rawValue))
    }
}
