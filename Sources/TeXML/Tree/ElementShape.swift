/// The form of an element without its types, for code that walks a document.
///
/// A class because there is one of each kind and it is handed around for every element: copying it as a value was a
/// third of the time of a validation.
final class ElementShape: Sendable {
    let name: String
    let attributes: [any AttributeDescription]
    let children: [any TeXMLElement.Type]
    let takesText: Bool
    /// Children that are seen in the wild but that Telnyx does not document.
    let undocumentedChildren: Set<String>
    let requiredAttributes: [String]
    private let attributesByName: [String: any AttributeDescription]
    private let childrenByName: [String: any TeXMLElement.Type]

    init(
        name: String,
        attributes: [any AttributeDescription],
        children: [any TeXMLElement.Type],
        takesText: Bool,
        undocumentedChildren: Set<String> = []
    ) {
        self.name = name
        self.attributes = attributes
        self.children = children
        self.takesText = takesText
        self.undocumentedChildren = undocumentedChildren
        requiredAttributes = attributes.filter(\.isRequired).map(\.name)
        attributesByName = Dictionary(attributes.map { ($0.name, $0) }) { first, _ in first }
        childrenByName = Dictionary(children.map { ($0.shape.name, $0) }) { first, _ in first }
    }

    /// The attribute with this exact name.
    func attribute(named name: String) -> (any AttributeDescription)? { attributesByName[name] }

    /// The kind of child with this exact name in this position.
    func child(named name: String) -> (any TeXMLElement.Type)? { childrenByName[name] }
}
