/// Replaces `${NAME}` and `${NAME:-…}` in a scalar by the environment's values, so that secrets stay out of the file.
enum EnvironmentText {
    /// Why a reference cannot be replaced.
    enum Fault: Error, Hashable {
        /// The variable is named and not set.
        case unset(name: String)
        /// A `${` without its `}`.
        case unclosed
        /// What stands between the braces is no name.
        case badName(String)
    }

    /// The text with every reference replaced; nil when a `${NAME:-}` left nothing, which makes the key absent.
    ///
    /// `$${` writes a literal `${`.
    static func expand(_ text: String, environment: [String: String]) throws(Fault) -> String? {
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
            guard let end = rest[start.upperBound...].firstIndex(of: "}") else { throw .unclosed }
            result += before
            result += try value(of: rest[start.upperBound..<end], environment: environment)
            rest = rest[rest.index(after: end)...]
        }
        result += rest
        return result.isEmpty ? nil : result
    }

    private static func value(of reference: Substring, environment: [String: String]) throws(Fault) -> String {
        let separator = reference.firstRange(of: ":-")
        let name = reference[..<(separator?.lowerBound ?? reference.endIndex)]
        guard isName(name) else { throw .badName(String(name.prefix(64))) }
        guard let separator else {
            guard let value = environment[String(name)] else { throw .unset(name: String(name)) }
            return value
        }
        let value = environment[String(name)] ?? ""
        return value.isEmpty ? String(reference[separator.upperBound...]) : value
    }

    /// Letters, digits and underscores, no digit first: what shells accept (POSIX, Base Definitions, 3.216).
    private static func isName(_ text: Substring) -> Bool {
        guard let first = text.utf8.first, !(48...57).contains(first) else { return false }
        return text.utf8.allSatisfy { byte in
            switch byte {
            case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
                true
            default: false
            }
        }
    }
}

extension EnvironmentText.Fault: CustomStringConvertible {
    /// What is wrong and what to write.
    var description: String {
        switch self {
        case .unset(let name):
            "the environment variable \(name) is not set; set it, or write ${\(name):-} to leave the key out when it is "
                + "not"
        case .unclosed: "has a ${ without its }; write ${NAME}, or $${ for a ${ that is meant so"
        case .badName(let name):
            "'\(name)' is no name of an environment variable; write ${NAME} or ${NAME:-}, or $${ for a ${ that is meant so"
        }
    }
}
