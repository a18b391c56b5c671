/// What an element may hold: the one place that says it, for typed access and for validation.
public struct ElementForm<Attributes: AttributeTable>: Sendable {
    /// The attributes, by their Swift names.
    public let attributes: Attributes
    let shape: ElementShape

    init(
        _ name: String,
        _ attributes: Attributes,
        text: Bool = false,
        children: [any TeXMLElement.Type] = [],
        undocumentedChildren: Set<String> = []
    ) {
        self.attributes = attributes
        // The properties of the table are the attributes, so that none can be forgotten in a second list.
        let descriptions = Mirror(reflecting: attributes).children.compactMap { $0.value as? any AttributeDescription }
        shape = ElementShape(
            name: name,
            attributes: descriptions,
            children: children,
            takesText: text,
            undocumentedChildren: undocumentedChildren
        )
    }
}

extension ElementForm where Attributes == NoAttributes {
    init(_ name: String, text: Bool = false, children: [any TeXMLElement.Type] = []) {
        self.init(name, NoAttributes(), text: text, children: children)
    }
}

/// The attributes of one kind of element; every stored property is an ``Attribute``.
public protocol AttributeTable: Sendable {}

/// The table of an element that takes no attributes.
public struct NoAttributes: AttributeTable {}
