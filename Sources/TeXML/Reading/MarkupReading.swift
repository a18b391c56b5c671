import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads XML into markup: UTF-8 only, no DOCTYPE, no processing instructions, no more depth than is sane.
struct MarkupReading {
    /// What was read.
    struct Outcome {
        let root: Markup
        /// The line of every start tag, by path.
        let lines: [String: Int]
    }

    /// The deepest legal document has seven levels; the rest is room for SSML.
    static let maxDepth = 32

    /// Reads the document, or says as one finding why it cannot be read.
    static func outcome(of data: Data) throws(TeXMLError) -> Outcome {
        guard !data.isEmpty else { throw refusal(.wellFormedness, "the document is empty") }
        guard String(validating: data, as: UTF8.self) != nil else {
            throw refusal(.wellFormedness, "the document is not UTF-8")
        }
        if let forbidden = ForbiddenMarkup.first(in: data) {
            let what = forbidden.rule == .doctype ? "a DOCTYPE" : "a processing instruction"
            throw refusal(
                forbidden.rule,
                "\(what), which TeXML has no use for",
                remedy: "remove it",
                line: forbidden.line
            )
        }
        let collector = MarkupCollector(maxDepth: maxDepth)
        let parser = XMLParser(data: data)
        parser.shouldResolveExternalEntities = false
        parser.shouldProcessNamespaces = false
        parser.delegate = collector
        let isWellFormed = parser.parse()
        if let line = collector.lineBeyondDepth {
            throw refusal(.depth, "elements are nested more than \(maxDepth) deep", line: line)
        }
        // `parse()` is true for a document without any element, and for one with something behind the root.
        guard isWellFormed, !isFatal(parser.parserError), let root = collector.root else {
            throw refusal(.wellFormedness, reason(of: parser.parserError), line: max(parser.lineNumber, 1))
        }
        return Outcome(root: root, lines: collector.lines)
    }

    private static func refusal(_ rule: Rule, _ message: String, remedy: String = "", line: Int = 1) -> TeXMLError {
        TeXMLError(findings: [
            Finding(severity: .error, path: "/", rule: rule, message: message, remedy: remedy, line: line)
        ])
    }

    /// False for complaints about namespaces, which are a layer above XML 1.0 and which TeXML does not use.
    private static func isFatal(_ error: (any Error)?) -> Bool {
        guard let error else { return false }
        return !(99...100).contains((error as NSError).code) && !(200...205).contains((error as NSError).code)
    }

    /// The number of libxml2 in words; the text that comes with it says less.
    private static func reason(of error: (any Error)?) -> String {
        guard let error else { return "the document is not well-formed XML" }
        let code = (error as NSError).code
        switch code {
        case 5: return "something stands behind the root element"
        case 9: return "a character that XML does not allow"
        case 23: return "a raw & in text or an attribute"
        case 26: return "an entity that is not defined"
        case 42: return "an attribute is given twice"
        case 68: return "a name is missing: a raw & or < in text or an attribute"
        case 76: return "a start tag and an end tag do not match"
        default: return "the document is not well-formed XML (libxml2 error \(code))"
        }
    }
}
