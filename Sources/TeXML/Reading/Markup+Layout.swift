extension Markup {
    /// The element as the tables see it: attributes in their order there, white space between elements dropped.
    ///
    /// Text that an element may speak or send stays as it is, white space included.
    func canonical(_ shape: ElementShape?) -> Markup {
        var copy = Markup(name, attributes: attributes.inOrder(of: shape))
        let ignoresSpace = ignoresSpace(shape)
        for part in content {
            switch part {
            case .text(let text):
                if !(ignoresSpace && text.trimmed.isEmpty) { copy.content.append(part) }
            case .element(let child):
                // Undocumented children of a speaking element are SSML, where every space counts.
                let isSpoken = shape?.undocumentedChildren.contains(child.name) == true
                copy.content.append(
                    .element(isSpoken ? child : child.canonical(shape?.child(named: child.name)?.shape))
                )
            }
        }
        return copy
    }

    /// The element with its children on lines of their own, wherever that changes nothing.
    func indented(_ shape: ElementShape?, depth: Int = 0) -> Markup {
        let children = elements
        guard ignoresSpace(shape), !children.isEmpty, children.count == content.count else { return self }
        var copy = Markup(name, attributes: attributes)
        for child in children {
            let isSpoken = shape?.undocumentedChildren.contains(child.name) == true
            let laidOut = isSpoken ? child : child.indented(shape?.child(named: child.name)?.shape, depth: depth + 1)
            copy.content.append(.text("\n" + String(repeating: "  ", count: depth + 1)))
            copy.content.append(.element(laidOut))
        }
        copy.content.append(.text("\n" + String(repeating: "  ", count: depth)))
        return copy
    }

    /// True when white space between the children means nothing.
    private func ignoresSpace(_ shape: ElementShape?) -> Bool {
        guard let shape else { return !elements.isEmpty && !holdsText }
        return !shape.takesText || !shape.children.isEmpty
    }
}

extension [Markup.Attribute] {
    fileprivate func inOrder(of shape: ElementShape?) -> [Markup.Attribute] {
        let known = shape?.attributes.map(\.name) ?? []
        let first = known.compactMap { name in self.first { $0.name == name } }
        return first + filter { !known.contains($0.name) }
    }
}
