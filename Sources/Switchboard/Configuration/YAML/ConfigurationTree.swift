/// A configuration as data: what stands in a file, with variables replaced and secrets taken out.
indirect enum ConfigurationTree: Hashable, Sendable {
    /// A single value; `isQuoted` when it was written in quotes, and is text whatever it looks like.
    case value(String, isQuoted: Bool)
    /// A list.
    case list([ConfigurationTree])
    /// Keys and values in the order of the file.
    case mapping([Entry])

    /// One key with its value.
    struct Entry: Hashable, Sendable {
        let key: String
        var value: ConfigurationTree
    }

    /// The same with a value at a path of keys, replaced where it is, else added at the end.
    func setting(_ path: ArraySlice<String>, to text: String) -> ConfigurationTree {
        guard let key = path.first else { return .value(text, isQuoted: false) }
        var entries: [Entry] = if case .mapping(let written) = self { written } else { [] }
        if let index = entries.firstIndex(where: { $0.key == key }) {
            entries[index].value = entries[index].value.setting(path.dropFirst(), to: text)
        } else {
            entries.append(Entry(key: key, value: ConfigurationTree.mapping([]).setting(path.dropFirst(), to: text)))
        }
        return .mapping(entries)
    }
}

extension ConfigurationTree: Encodable {
    private struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }

        init?(intValue: Int) { nil }
    }

    /// As JSON: whole numbers and truth values that were not quoted are such, all else is text.
    func encode(to encoder: any Encoder) throws {
        switch self {
        case .value(let text, let isQuoted):
            var container = encoder.singleValueContainer()
            if !isQuoted, text.first != "+", let number = Int(text) {
                try container.encode(number)
            } else if !isQuoted, let flag = Bool(text) {
                try container.encode(flag)
            } else {
                try container.encode(text)
            }
        case .list(let items):
            var container = encoder.unkeyedContainer()
            for item in items { try container.encode(item) }
        case .mapping(let entries):
            var container = encoder.container(keyedBy: Key.self)
            for entry in entries { try container.encode(entry.value, forKey: Key(stringValue: entry.key)) }
        }
    }
}
