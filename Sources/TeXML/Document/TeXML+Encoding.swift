public import Foundation

extension TeXML {
    /// The bytes to answer with, as `application/xml`.
    ///
    /// Throws ``TeXMLError`` with path and rule of every error; warnings do not stop it. What is thrown for a document
    /// of the builder is a value out of its range or a rule between attributes: nesting and names are right already.
    public func encoded(_ strictness: Strictness = .authored, use: DocumentUse = .call) throws -> Data {
        let findings = findings(strictness, use: use)
        if findings.contains(where: { $0.severity == .error }) { throw TeXMLError(findings: findings) }
        return try MarkupEncoding().data(markup)
    }

    /// The document for people: every element on a line of its own, wherever that changes nothing.
    ///
    /// Reading it again gives this document. Nothing is validated, so that a wrong document can be laid out too; what
    /// no XML document can hold is replaced by U+FFFD.
    public func formatted() throws -> Data {
        try MarkupEncoding().data(markup.indented(Self.shape)) + Data("\n".utf8)
    }
}
