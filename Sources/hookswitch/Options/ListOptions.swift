import ArgumentParser

/// `--json` and `--limit`, on every list.
struct ListOptions: ParsableArguments {
    @Flag(help: "Print one JSON object for each row.")
    var json = false

    @Option(name: .customLong("limit"), help: "At most this many rows; all by default.")
    var atMost: Int?

    /// The limit as a number.
    var limit: Int { atMost ?? .max }

    func validate() throws {
        guard atMost.map({ $0 >= 0 }) ?? true else { throw ValidationError("--limit must not be negative") }
    }
}
