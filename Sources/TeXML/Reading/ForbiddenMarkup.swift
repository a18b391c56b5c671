import Foundation

/// Finds the markup that no TeXML document needs and that is a danger to whoever parses it.
///
/// Document types can define entities. An instruction without content (`<?x?>`) makes FoundationXML 6.3 on Linux
/// read through a null pointer, so none gets as far as the parser.
enum ForbiddenMarkup {
    /// What was found, and how far into the document.
    struct Place: Equatable {
        let rule: Rule
        let line: Int
    }

    /// The first document type or processing instruction; an XML declaration at the start is neither.
    static func first(in data: Data) -> Place? {
        var rest = data[...]
        if rest.starts(with: [0xEF, 0xBB, 0xBF]) { rest = rest.dropFirst(3) }
        if rest.starts(with: Array("<?xml".utf8)), let space = rest.dropFirst(5).first,
            [0x20, 0x9, 0xA, 0xD].contains(space)
        {
            rest = after("?>", in: rest)
        }
        // A raw `<` in text or in an attribute stops the parser for good, so what follows one need not be understood.
        while let start = rest.firstIndex(of: UInt8(ascii: "<")) {
            rest = rest[start...]
            if rest.starts(with: Array("<!--".utf8)) {
                rest = after("-->", in: rest.dropFirst(4))
            } else if rest.starts(with: Array("<![CDATA[".utf8)) {
                rest = after("]]>", in: rest)
            } else if rest.starts(with: Array("<!".utf8)) {
                return Place(rule: .doctype, line: line(of: start, in: data))
            } else if rest.starts(with: Array("<?".utf8)) {
                return Place(rule: .processingInstruction, line: line(of: start, in: data))
            } else {
                rest = rest.dropFirst()
            }
        }
        return nil
    }

    /// What stands behind the next occurrence of the mark; nothing when there is none.
    private static func after(_ mark: String, in bytes: Data) -> Data {
        guard let found = bytes.firstRange(of: Data(mark.utf8)) else { return Data() }
        return bytes[found.upperBound...]
    }

    private static func line(of index: Data.Index, in data: Data) -> Int {
        data[..<index].count { $0 == UInt8(ascii: "\n") } + 1
    }
}
