/// Replaces `${NAME}` and `${NAME:-…}` in a scalar by the environment's values, so that secrets stay out of the file.
enum EnvironmentText {
    /// A variable that is named and not set.
    struct Unset: Error, Hashable {
        let name: String
    }

    /// The text with every reference replaced; nil when a `${NAME:-}` left nothing, which makes the key absent.
    ///
    /// Throws `Unset` for a `${NAME}` whose variable is not set. `$${` writes a literal `${`.
    static func expand(_ text: String, environment: [String: String]) throws(Unset) -> String? {
        guard text.contains("${") else { return text }
        var result = ""
        var rest = text[...]
        while let start = rest.firstRange(of: "${") {
            let before = rest[..<start.lowerBound]
            if before.last == "$" {
                result += before.dropLast() + "${"
                rest = rest[start.upperBound...]
                continue
            }
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { break }
            result += before
            result += try value(of: rest[start.upperBound..<end], environment: environment)
            rest = rest[rest.index(after: end)...]
        }
        result += rest
        return result.isEmpty ? nil : result
    }

    private static func value(of reference: Substring, environment: [String: String]) throws(Unset) -> String {
        guard let separator = reference.firstRange(of: ":-") else {
            guard let value = environment[String(reference)] else { throw Unset(name: String(reference)) }
            return value
        }
        let value = environment[String(reference[..<separator.lowerBound])] ?? ""
        return value.isEmpty ? String(reference[separator.upperBound...]) : value
    }
}
