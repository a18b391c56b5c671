public import Foundation

extension TeXML {
    /// Reads a document into the model; unknown elements and attributes are kept.
    ///
    /// Throws when the bytes are not XML, when they hold a DOCTYPE, a processing
    /// instruction or too deep a nesting, and when the root is not
    /// `Response`; read strictly, also when any error is found. White space between elements and comments are dropped.
    public init(parsing data: Data, _ strictness: Strictness = .strict) throws(TeXMLError) {
        let outcome = try MarkupReading.outcome(of: data)
        self.init(markup: outcome.root.canonical(Self.shape))
        let findings = findings(strictness).map { $0.located(in: outcome.lines) }
        let isRefused = findings.contains { finding in
            finding.severity == .error && (strictness != .lenient || finding.rule == .root)
        }
        if isRefused { throw TeXMLError(findings: findings) }
    }
}
