import Handlers

extension SinkShape {
    /// Reads `only`, `drop`, `mask` and `rename`, and reports what contradicts itself.
    init(_ section: Section) {
        let only = section.list("only", Self.path) ?? []
        let drop = section.list("drop", Self.path) ?? []
        let mask = section.list("mask", Self.path) ?? []
        let renaming = section.section("rename")
        var rename: [Path: String] = [:]
        var names: Set<Path> = []
        for key in renaming.names {
            let name = renaming.value(key) { text in
                guard !text.contains(".") else { throw ValueFault("'\(text)' holds a dot; write a plain name") }
                return text
            }
            do {
                let path = try Self.path(key)
                guard let name else { continue }
                rename[path] = name
                if !names.insert(path.dropLast() + [name]).inserted {
                    renaming.report("is the second field that becomes '\(name)'", at: key)
                }
            } catch {
                renaming.report("\((error as? ValueFault)?.message ?? "\(error)")", at: key)
            }
        }
        renaming.finish()
        for (key, paths) in [("drop", drop), ("mask", mask)] {
            for path in paths where !only.isEmpty && !only.contains(where: { Self.overlap($0, path) }) {
                section.report("'\(path.joined(separator: "."))' is not kept by only", at: key)
            }
        }
        for path in mask where drop.contains(where: { path.starts(with: $0) }) {
            section.report("'\(path.joined(separator: "."))' is left out by drop", at: "mask")
        }
        for path in rename.keys where drop.contains(where: { path.starts(with: $0) }) {
            renaming.report("is left out by drop", at: path.joined(separator: "."))
        }
        self.init(only: only, drop: drop, mask: mask, rename: rename)
    }

    private static func path(_ text: String) throws -> Path {
        let path = text.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
        guard !path.contains("") else {
            throw ValueFault("'\(text)' is no field; write a name, or a path like to.phone_number")
        }
        return path
    }

    private static func overlap(_ left: Path, _ right: Path) -> Bool {
        left.starts(with: right) || right.starts(with: left)
    }
}
