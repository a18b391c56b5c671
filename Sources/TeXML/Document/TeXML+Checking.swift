public import Foundation

extension TeXML {
    /// Everything that is wrong or doubtful, in document order.
    ///
    /// Telnyx resolves relative addresses against the address of the document; say `false` when there is none, so
    /// that they are reported.
    public func findings(
        _ strictness: Strictness = .authored,
        use: DocumentUse = .call,
        resolvesRelativeAddresses: Bool = true
    ) -> [Finding] {
        var validation = Validation(
            strictness: strictness,
            use: use,
            resolvesRelativeAddresses: resolvesRelativeAddresses
        )
        validation.visit(document: self)
        return validation.findings
    }

    /// Everything that is wrong or doubtful with the bytes of a document, with lines; not being XML is one finding.
    public static func findings(
        in data: Data,
        _ strictness: Strictness = .strict,
        use: DocumentUse = .call,
        resolvesRelativeAddresses: Bool = true
    ) -> [Finding] {
        do throws(TeXMLError) {
            let outcome = try MarkupReading.outcome(of: data)
            let document = TeXML(markup: outcome.root.canonical(shape))
            return document.findings(strictness, use: use, resolvesRelativeAddresses: resolvesRelativeAddresses)
                .map { $0.located(in: outcome.lines) }
        } catch {
            return error.findings
        }
    }
}

extension Finding {
    /// The same finding with the line of its element.
    func located(in lines: [String: Int]) -> Finding {
        var located = self
        located.line = lines[String(path.prefix { $0 != "@" })]
        return located
    }
}
