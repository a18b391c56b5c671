import Yams

/// One mapping of the configuration: hands out values by key and, when finished, reports the keys nobody asked for.
final class Section {
    let reader: ConfigurationReader
    /// The section's own path, `` at the top.
    let path: String
    /// The line it starts on; nil when it is absent.
    let line: Int?
    private let entries: [(key: String, line: Int?, node: Node)]
    private var asked: [String] = []

    init(reader: ConfigurationReader, path: String = "", line: Int? = nil, mapping: Node.Mapping? = nil) {
        self.reader = reader
        self.path = path
        self.line = line
        self.entries = mapping.map { $0.map { ($0.key.scalar?.string ?? "", $0.key.mark?.line, $0.value) } } ?? []
    }

    /// Whether nothing is written in it.
    var isEmpty: Bool { entries.isEmpty }

    /// The keys in the order of the file.
    var keys: [String] { entries.map(\.key) }

    /// The keys of a section whose keys are names, chosen by whoever wrote it.
    var names: [String] {
        reader.asked?.noteNames(of: path)
        return keys
    }

    /// Says what kind of section it is, when its like may stand in several places.
    func isOne(_ kind: String) { reader.asked?.note(kind: kind, of: path) }

    /// Whether a key is written here; does not count as asking for it.
    func has(_ key: String) -> Bool { entries.contains { $0.key == key } }

    /// Marks keys as known, whether they are written or not.
    func expect(_ keys: String...) {
        asked += keys
        for key in keys { note(key, as: nil) }
    }

    /// The node under `key`, marked as asked for.
    func node(_ key: String, as form: AskedKeys.Form = .value) -> Node? {
        asked.append(key)
        note(key, as: form)
        return entries.first { $0.key == key }?.node
    }

    private func note(_ key: String, as form: AskedKeys.Form?) {
        guard let keys = reader.asked else { return }
        let inner: String? =
            switch form {
            case .section: path(of: key)
            case .items: "\(path(of: key))[1]"
            case .value, .list, nil: nil
            }
        keys.note(key, of: path, as: form, line: entries.first { $0.key == key }?.line, inner: inner)
    }

    /// The line of a key, or of the section.
    func line(of key: String) -> Int? { entries.first { $0.key == key }?.line ?? line }

    /// The full path of a key.
    func path(of key: String) -> String { path.isEmpty ? key : "\(path).\(key)" }

    /// Notes a fault at a key of this section.
    func report(_ message: String, at key: String, severity: ConfigurationFault.Severity = .error) {
        reader.report(message, key: path(of: key), line: line(of: key), severity: severity)
    }

    /// Reports every key nobody asked for, with a suggestion; call it when all reading is done.
    func finish() {
        for entry in entries where !asked.contains(entry.key) {
            let hint =
                Spelling.nearest(to: entry.key, among: Set(asked)).map { "did you mean '\($0)'?" }
                ?? "known here: \(Set(asked).sorted().joined(separator: ", "))"
            reader.report("is not a known key; \(hint)", key: path(of: entry.key), line: entry.line)
        }
    }
}
