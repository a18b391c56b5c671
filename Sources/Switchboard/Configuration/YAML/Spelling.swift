/// Finds what somebody probably meant to write.
enum Spelling {
    /// The candidate nearest to `word`, when it is near enough to be worth suggesting.
    static func nearest(to word: String, among candidates: some Sequence<String>) -> String? {
        let scored = candidates.map { (candidate: $0, distance: distance(word.lowercased(), $0.lowercased())) }
        guard let best = scored.min(by: { ($0.distance, $0.candidate) < ($1.distance, $1.candidate) }) else {
            return nil
        }
        return best.distance <= max(2, word.count / 3) ? best.candidate : nil
    }

    /// Levenshtein's distance: insertions, deletions and replacements of characters.
    static func distance(_ left: String, _ right: String) -> Int {
        let right = Array(right)
        var row = Array(0...right.count)
        for (i, character) in left.enumerated() {
            var diagonal = row[0]
            row[0] = i + 1
            for j in right.indices {
                let replaced = diagonal + (character == right[j] ? 0 : 1)
                diagonal = row[j + 1]
                row[j + 1] = min(replaced, diagonal + 1, row[j] + 1)
            }
        }
        return row[right.count]
    }
}
