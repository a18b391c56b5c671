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

    /// The zones of all geographic numbers of a subdivision, sorted.
    func zones(of subdivision: Subdivision) -> [String] {
        let here = places.filter { $0.kind == .geographic && $0.subdivisions.contains(subdivision) }
        return Set(here.flatMap(\.zones)).sorted()
    }

    /// The answer at the longest known prefix.
    func place(of number: PhoneNumber) -> Place {
        places[Int(answers[trie.longestPrefix(of: number)])]
    }

    private init() {
        let layers = GeographyLayers()
        var places: [Place] = []
        var indices: [GeographyLayers.Marks: UInt16] = [:]
        var answers = [UInt16](repeating: 0, count: layers.trie.count)
        layers.visit { node, marks in
            let index = indices[marks] ?? UInt16(places.count)
            if Int(index) == places.count {
                indices[marks] = index
                places.append(layers.place(marks))
            }
            answers[node] = index
        }
        self.places = places
        self.answers = answers
        trie = layers.trie
        subdivisions = Set(places.flatMap(\.subdivisions).map(\.rawValue))
    }
}
