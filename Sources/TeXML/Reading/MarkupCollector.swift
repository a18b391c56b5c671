import Foundation

#if canImport(FoundationXML)
    import FoundationXML
#endif

/// Puts together what the parser comes across.
///
/// A class because the parser wants one; it lives for one call of ``MarkupReading/outcome(of:)``.
final class MarkupCollector: NSObject, XMLParserDelegate {
    private(set) var root: Markup?
    private(set) var lines: [String: Int] = [:]
    private(set) var lineBeyondDepth: Int?
    private let maxDepth: Int
    private var open: [OpenElement] = []

    private struct OpenElement {
        var markup: Markup
        let path: ElementPath
        var numbers: [String: Int] = [:]
        var text = ""

        /// Moves the text collected so far into the content; pieces come as the parser likes.
        mutating func flushText() {
            guard !text.isEmpty else { return }
            markup.content.append(.text(text))
            text = ""
        }
    }

    init(maxDepth: Int) { self.maxDepth = maxDepth }

    func parser(
        _ parser: XMLParser,
        didStartElement name: String,
        namespaceURI: String?,
        qualifiedName: String?,
        attributes: [String: String]
    ) {
        guard open.count < maxDepth else {
            lineBeyondDepth = parser.lineNumber
            parser.abortParsing()
            return
        }
        let path = nextPath(for: name)
        lines[path.text] = parser.lineNumber
        // The parser does not keep the order of attributes; by name is at least the same every time.
        let sorted = attributes.sorted { $0.key < $1.key }.map { Markup.Attribute(name: $0.key, value: $0.value) }
        open.append(OpenElement(markup: Markup(name, attributes: sorted), path: path))
    }

    func parser(_ parser: XMLParser, foundCharacters text: String) { append(text) }

    func parser(_ parser: XMLParser, foundCDATA data: Data) { append(String(decoding: data, as: UTF8.self)) }

    func parser(
        _ parser: XMLParser,
        didEndElement name: String,
        namespaceURI: String?,
        qualifiedName: String?
    ) {
        guard var closed = open.popLast() else { return }
        closed.flushText()
        if open.isEmpty {
            root = closed.markup
        } else {
            open[open.count - 1].markup.content.append(.element(closed.markup))
        }
    }

    private func nextPath(for name: String) -> ElementPath {
        guard !open.isEmpty else { return .root(name) }
        open[open.count - 1].flushText()
        open[open.count - 1].numbers[name, default: 0] += 1
        let parent = open[open.count - 1]
        return .child(of: parent.path, name, number: parent.numbers[name, default: 1])
    }

    private func append(_ text: String) {
        guard !open.isEmpty else { return }
        open[open.count - 1].text += text
    }
}
