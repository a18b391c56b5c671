import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Reads XML into markup: UTF-8 only, no DOCTYPE, no entities but the five of XML, no more depth than is sane.
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
        guard !holdsDoctype(data) else {
            throw refusal(.doctype, "a DOCTYPE, which could define entities", remedy: "remove it")
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
        guard isWellFormed, let root = collector.root else {
            // `parse()` is true for a document without any element.
            throw refusal(.wellFormedness, reason(of: parser.parserError), line: max(parser.lineNumber, 1))
        }
        return Outcome(root: root, lines: collector.lines)
    }

    private static func refusal(_ rule: Rule, _ message: String, remedy: String = "", line: Int = 1) -> TeXMLError {
        TeXMLError(findings: [
            Finding(severity: .error, path: "/", rule: rule, message: message, remedy: remedy, line: line)
        ])
    }

    /// The number of libxml2 in words; the text that comes with it says less.
    private static func reason(of error: (any Error)?) -> String {
        guard let error else { return "the document is not well-formed XML" }
        let code = (error as NSError).code
        switch code {
        case 9, 5_009: return "a character that XML does not allow"
        case 23: return "a raw & in text or an attribute"
        case 26: return "an entity that is not defined"
        case 42: return "an attribute is given twice"
        case 68: return "a name is missing: a raw & or < in text or an attribute"
        case 76: return "a start tag and an end tag do not match"
        default: return "the document is not well-formed XML (libxml2 error \(code))"
        }
    }

    /// True when a document type declaration stands before the root element, where alone it may stand.
    private static func holdsDoctype(_ data: Data) -> Bool {
        var rest = data[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: Array("<!--".utf8)) {
                guard let end = rest.range(of: Data("-->".utf8)) else { return false }
                rest = rest[end.upperBound...]
            } else if rest.starts(with: Array("<?".utf8)) {
                guard let end = rest.range(of: Data("?>".utf8)) else { return false }
                rest = rest[end.upperBound...]
            } else {
                return rest.starts(with: Array("<!".utf8))
            }
        }
        return false
    }
}
