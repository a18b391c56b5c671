import OptOut

/// One row of a labelled or background corpus.
struct LabelledMessage {
    let text: String
    let expected: String
    let category: String
    let note: String

    /// Reads tab-separated rows behind a header, with the escapes the corpora use.
    static func rows(of tsv: String) -> [LabelledMessage] {
        tsv.split(separator: "\n").dropFirst().map { line in
            let fields = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
            return LabelledMessage(
                text: unescaped(fields[0]),
                expected: fields.count > 1 ? fields[1] : "",
                category: fields.count > 2 ? fields[2] : "",
                note: fields.count > 3 ? fields[3] : ""
            )
        }
    }

    private static func unescaped(_ field: String) -> String {
        var text = ""
        var rest = field[...]
        while let character = rest.popFirst() {
            guard character == "\\", let escape = rest.popFirst() else {
                text.append(character)
                continue
            }
            switch escape {
            case "n": text.append("\n")
            case "t": text.append("\t")
            case "r": text.append("\r")
            case "u":
                let digits = rest.dropFirst().prefix { $0 != "}" }
                rest = rest.dropFirst(digits.count + 2)
                if let scalar = UInt32(digits, radix: 16).flatMap(Unicode.Scalar.init) {
                    text.unicodeScalars.append(scalar)
                }
            default: text.append(escape)
            }
        }
        return text
    }
}
