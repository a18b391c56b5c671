/// One metric as it is documented: its name, what it says, and the labels it has.
package struct MetricDeclaration: Hashable, Sendable {
    /// What sort of number it is, in the words of the text format.
    package enum Kind: String, Hashable, Sendable {
        /// A number that only grows while the process lives.
        case counter
        /// A number that goes up and down.
        case gauge
        /// How values spread.
        case histogram
    }

    /// A label and the set its values come from.
    package struct Label: Hashable, Sendable {
        /// Its name.
        package let name: String
        /// Its values, or in words where they come from.
        package let values: String

        init(_ name: String, _ values: String) {
            self.name = name
            self.values = values
        }
    }

    /// Its name; stable.
    package let name: String
    /// What sort of number it is.
    package let kind: Kind
    /// What it says, one sentence; the `# HELP` line.
    package let help: String
    /// Its labels.
    package let labels: [Label]

    init(_ name: String, _ kind: Kind, _ help: String, _ labels: Label...) {
        self.name = name
        self.kind = kind
        self.help = help
        self.labels = labels
    }

    /// The names its lines have in the exposition.
    package var lineNames: [String] {
        kind == .histogram ? ["_bucket", "_sum", "_count"].map { name + $0 } : [name]
    }
}
