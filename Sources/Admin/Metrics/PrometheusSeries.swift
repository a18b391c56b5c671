/// One series of the exposition.
protocol PrometheusSeries: AnyObject, Sendable {
    /// `counter`, `gauge` or `histogram`.
    var kind: String { get }
    /// The lines of this series, each with its line feed.
    func lines(name: String, labels: [(String, String)]) -> [String]
}

/// The text format's spelling rules.
enum PrometheusText {
    /// A metric name: letters, digits, `_` and `:`, everything else becomes `_`.
    static func name(_ label: String) -> String {
        String(label.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "_" || $0 == ":") ? $0 : "_" })
    }

    /// `name{a="b",c="d"} value` and a line feed; values escaped as the format wants.
    static func line(_ name: String, _ labels: [(String, String)], _ value: String) -> String {
        guard !labels.isEmpty else { return "\(name) \(value)\n" }
        let pairs = labels.map { "\(PrometheusText.name($0.0))=\"\(escaped($0.1))\"" }
        return "\(name){\(pairs.joined(separator: ","))} \(value)\n"
    }

    /// A value: whole numbers without a fraction.
    static func number(_ value: Double) -> String {
        if value.isNaN { return "NaN" }
        if value.isInfinite { return value > 0 ? "+Inf" : "-Inf" }
        return value == value.rounded() && abs(value) < 1e15 ? String(Int64(value)) : "\(value)"
    }

    /// The words of a `# HELP` line.
    static func help(_ text: String) -> String {
        text.replacing("\\", with: "\\\\").replacing("\n", with: "\\n")
    }

    private static func escaped(_ value: String) -> String {
        var text = ""
        for character in value {
            switch character {
            case "\\": text += "\\\\"
            case "\"": text += "\\\""
            case "\n": text += "\\n"
            default: text.append(character)
            }
        }
        return text
    }
}
