/// The form of an element without its types, for code that walks a document.
struct ElementShape: Sendable {
    let name: String
    let attributes: [any AttributeDescription]
    let children: [any TeXMLElement.Type]
    let takesText: Bool
    /// Children that are seen in the wild but that Telnyx does not document.
    var undocumentedChildren: Set<String> = []

    /// The attribute with this exact name.
    func attribute(named name: String) -> (any AttributeDescription)? {
        attributes.first { $0.name == name }
    }

    /// The kind of child with this exact name in this position.
    func child(named name: String) -> (any TeXMLElement.Type)? {
        children.first { $0.shape.name == name }
    }
}
