extension NumberPlan {
    /// The national number in what is dialled inside the country: without its trunk prefix, and with what the prefix
    /// stands for (in Argentina `0 11 15 …` becomes `9 11 …`); nil when no reading has a length in use.
    ///
    /// Both readings, with and without the prefix taken off, may have a length in use. After a 0 the one taken off is
    /// meant, because no national number begins with 0 where 0 is a trunk prefix; else the one with the length of
    /// subscribers' numbers.
    func nationalNumber(in dialled: String) -> String? {
        let readings = [strippingTrunk(dialled), dialled].compactMap { $0 }
        let likely = dialled.hasPrefix("0") ? nil : readings.first { subscriberLengths.contains($0.count) }
        return likely ?? readings.first { lengths.contains($0.count) }
    }

    private func strippingTrunk(_ dialled: String) -> String? {
        guard !trunkPattern.isEmpty, let match = Self.prefixMatch(trunkPattern, in: dialled) else { return nil }
        let rest = dialled[match.range.upperBound...]
        let groups = match.output.dropFirst().map { $0.substring }
        // The last group is empty when the alternative that carries a replacement did not take part.
        guard !trunkReplacement.isEmpty, let last = groups.last, last != nil else { return String(rest) }
        return Self.expanded(trunkReplacement, groups: groups) + rest
    }

    /// The match of a pattern of the tables at the beginning of a text; a pattern that does not compile matches
    /// nothing, and a test compiles them all.
    static func prefixMatch(_ pattern: String, in text: String) -> Regex<AnyRegexOutput>.Match? {
        guard let regex = try? Regex(pattern) else { return nil }
        return try? regex.prefixMatch(in: text)
    }

    private static func expanded(_ template: String, groups: [Substring?]) -> String {
        var result = ""
        var afterDollar = false
        for character in template {
            if afterDollar, let index = character.wholeNumberValue, groups.indices.contains(index - 1) {
                result += groups[index - 1] ?? ""
            } else if character != "$" {
                result.append(character)
            }
            afterDollar = character == "$"
        }
        return result
    }
}
