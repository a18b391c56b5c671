/// Walks a document once and collects what is wrong with it, in document order.
struct Validation {
    let strictness: Strictness
    let use: DocumentUse
    let resolvesRelativeAddresses: Bool
    private(set) var findings: [Finding] = []

    init(strictness: Strictness, use: DocumentUse, resolvesRelativeAddresses: Bool) {
        self.strictness = strictness
        self.use = use
        self.resolvesRelativeAddresses = resolvesRelativeAddresses
    }

    /// Checks the whole document.
    mutating func visit(document: TeXML) {
        let root = document.markup
        let path = ElementPath.root(root.name)
        guard root.name == TeXML.shape.name else {
            report(.error, .root, path.text, "the root element is Response, not \(root.name)")
            return
        }
        checkCharacters(of: root, at: path)
        checkAttributes(of: root, shape: TeXML.shape, at: path)
        checkText(of: root, shape: TeXML.shape, at: path)
        checkFlow(of: root, at: path)
        checkUse(of: root, at: path)
        visitChildren(of: root, shape: TeXML.shape, at: path)
    }

    mutating func report(
        _ severity: Finding.Severity,
        _ rule: Rule,
        _ path: String,
        _ message: String,
        remedy: String = ""
    ) {
        findings.append(
            Finding(severity: severity, path: path, rule: rule, message: message, remedy: remedy, line: nil)
        )
    }

    private mutating func visitChildren(of markup: Markup, shape: ElementShape, at path: ElementPath) {
        for (child, childPath) in markup.elementsWithPaths(under: path) {
            checkCharacters(of: child, at: childPath)
            if let kind = shape.child(named: child.name) {
                visit(kind.init(markup: child), under: markup.name, at: childPath)
            } else if shape.undocumentedChildren.contains(child.name) {
                reportUndocumented(child, in: shape, at: childPath)
            } else {
                reportMisplaced(child, in: shape, at: childPath)
            }
        }
    }

    private mutating func visit(_ element: any TeXMLElement, under parent: String, at path: ElementPath) {
        let shape = type(of: element).shape
        checkAttributes(of: element.markup, shape: shape, at: path)
        checkText(of: element.markup, shape: shape, at: path)
        if let element = element as? any SelfChecked {
            for complaint in element.complaints(under: parent) {
                let place = path.attribute(complaint.attribute)
                report(complaint.severity, complaint.rule, place, complaint.message, remedy: complaint.remedy)
            }
        }
        visitChildren(of: element.markup, shape: shape, at: path)
    }

    private mutating func checkText(of markup: Markup, shape: ElementShape, at path: ElementPath) {
        guard markup.holdsText else { return }
        if shape.takesText || Template.removed(from: markup.text).trimmed.isEmpty {
            guard Template.occurs(in: markup.text) else { return }
            report(.warning, .template, path.text, "Telnyx fills in the {{…}} of the text")
        } else {
            let children = shape.children.map { $0.shape.name }
            let remedy = children.isEmpty ? "remove the text" : "it holds \(children.joined(separator: ", "))"
            report(.error, .text, path.text, "\(shape.name) takes no text", remedy: remedy)
        }
    }

    private mutating func reportUndocumented(_ child: Markup, in shape: ElementShape, at path: ElementPath) {
        let severity = strictness.severityOfUndocumented
        report(severity, .undocumented, path.text, "Telnyx does not document \(child.name) in \(shape.name)")
        for (grandchild, path) in child.elementsWithPaths(under: path) {
            checkCharacters(of: grandchild, at: path)
            if shape.undocumentedChildren.contains(grandchild.name) {
                reportUndocumented(grandchild, in: shape, at: path)
            } else {
                reportMisplaced(grandchild, in: shape, at: path)
            }
        }
    }

    private mutating func reportMisplaced(_ child: Markup, in shape: ElementShape, at path: ElementPath) {
        let name = child.name
        let allowed = shape.children.map { $0.shape.name }
        let holds = allowed.isEmpty ? "it holds no elements" : "it holds \(allowed.joined(separator: ", "))"
        if let remedy = Vocabulary.unsupported[name], !allowed.contains(name) {
            let severity = strictness.severity(ofUnknownElementThatIsMiscased: false)
            report(severity, .vocabulary, path.text, "TeXML has no \(name) here", remedy: remedy)
        } else if Vocabulary.elements.contains(name) {
            report(.error, .nesting, path.text, "\(name) may not stand in \(shape.name)", remedy: holds)
        } else {
            let nearest = Vocabulary.nearest(to: name, among: Vocabulary.elements.sorted())
            let isMiscased = nearest?.lowercased() == name.lowercased()
            let severity = strictness.severity(ofUnknownElementThatIsMiscased: isMiscased)
            let remedy = nearest.map { "write \($0)" } ?? holds
            report(severity, .vocabulary, path.text, "\(name) is unknown, Telnyx drops it", remedy: remedy)
        }
    }
}

extension Markup {
    /// The child elements, each with its path.
    func elementsWithPaths(under path: ElementPath) -> [(Markup, ElementPath)] {
        var numbers: [String: Int] = [:]
        return elements.map { child in
            numbers[child.name, default: 0] += 1
            return (child, ElementPath.child(of: path, child.name, number: numbers[child.name, default: 0]))
        }
    }
}
