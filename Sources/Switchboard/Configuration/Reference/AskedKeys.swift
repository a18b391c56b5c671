/// Which keys a reading of the configuration asked for, where and as what: the parser's own account of what it knows.
///
/// Sections of the same kind, and those whose keys are names an operator chose, are taken together.
final class AskedKeys {
    /// What a key was asked as.
    enum Form: Hashable {
        case value
        case list
        case items
        case section
    }

    /// One key of one place.
    struct Key {
        let name: String
        var forms: Set<Form> = []
        /// The lines it is written on.
        var lines: [Int] = []
        /// The places of the sections that stand under it.
        var sections: Set<String> = []
        /// The places of the items of the lists that stand under it.
        var items: Set<String> = []
    }

    private struct Asked {
        let section: String
        let key: String
        let form: Form?
        let line: Int?
        let inner: String?
    }

    private var asked: [Asked] = []
    private var named: Set<String> = []
    private var kinds: [String: String] = [:]

    /// Notes that a key was asked for; `inner` is the path of what stands under it.
    func note(_ key: String, of section: String, as form: Form?, line: Int?, inner: String? = nil) {
        asked.append(Asked(section: section, key: key, form: form, line: line, inner: inner))
    }

    /// The keys of a section are names.
    func noteNames(of section: String) { named.insert(section) }

    /// A section is of a kind that may stand in many places, such as a step.
    func note(kind: String, of section: String) { kinds[section] = kind }

    /// Every place with its keys, in the order they were asked for.
    func places() -> [String: [Key]] {
        var places: [String: [Key]] = [:]
        for one in asked {
            let place = place(of: one.section)
            let name = named.contains(one.section) ? "*" : one.key
            var keys = places[place] ?? []
            let index = keys.firstIndex { $0.name == name } ?? keys.endIndex
            if index == keys.endIndex { keys.append(Key(name: name)) }
            if let form = one.form { keys[index].forms.insert(form) }
            if let inner = one.inner {
                if one.form == .items { keys[index].items.insert(self.place(of: inner)) }
                if one.form == .section { keys[index].sections.insert(self.place(of: inner)) }
            }
            if let line = one.line { keys[index].lines.append(line) }
            places[place] = keys
        }
        // What is a single value here is a section elsewhere: only what was read as one counts.
        return places.mapValues { keys in
            keys.map { key in
                var key = key
                key.sections.formIntersection(places.keys)
                key.items.formIntersection(places.keys)
                return key
            }
        }
    }

    /// `voice.plans.main[2]` is of the kind `rule`; below it paths start there.
    private func place(of path: String) -> String {
        var raw = ""
        var place = ""
        for part in path.split(separator: ".") {
            let parent = raw
            raw += raw.isEmpty ? part : ".\(part)"
            let bare = part.prefix { $0 != "[" }
            let mark = part.count > bare.count ? "[]" : ""
            let step = named.contains(parent) ? "*\(mark)" : "\(bare)\(mark)"
            place = kinds[raw].map { "<\($0)>" } ?? (place.isEmpty ? step : "\(place).\(step)")
        }
        return place
    }
}
