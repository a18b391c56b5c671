/// A typed view of one element.
///
/// Attributes are properties: `dial.timeout` reads and `dial.timeout = .seconds(20)` writes; nil means absent, and an
/// attribute whose text means nothing to its type reads as nil while its text stays in ``markup``.
@dynamicMemberLookup
public protocol TeXMLElement: Hashable, Sendable {
    /// The attributes this element takes.
    associatedtype Attributes: AttributeTable

    /// What this element may hold.
    static var form: ElementForm<Attributes> { get }

    /// The element as it will be written.
    var markup: Markup { get set }

    /// Views an element of a document, whatever it holds.
    init(markup: Markup)
}

extension TeXMLElement {
    static var shape: ElementShape { form.shape }

    /// An attribute by its Swift name.
    public subscript<Value>(dynamicMember path: KeyPath<Attributes, Attribute<Value>>) -> Value? {
        get {
            let attribute = Self.form.attributes[keyPath: path]
            return markup[attribute.name].flatMap(attribute.read)
        }
        set {
            let attribute = Self.form.attributes[keyPath: path]
            markup[attribute.name] = newValue.map(attribute.write)
        }
    }

    /// The text of the element, without white space at both ends.
    public var text: String { markup.text }

    /// The child elements in order, each in the type it has in this position; unknown ones are ``RawElement``.
    public var children: [any TeXMLElement] {
        let shape = Self.shape
        return markup.elements.map { child in
            shape.child(named: child.name)?.init(markup: child) ?? RawElement(markup: child)
        }
    }

    /// The same element with an attribute that this library does not know yet; validation reports it as a warning.
    public func attribute(_ name: String, _ value: String) -> Self {
        var copy = self
        copy.markup[name] = value
        return copy
    }

    /// The same element with one more child, whatever it is; validation reports unknown ones as a warning.
    public func appending(_ child: some TeXMLElement) -> Self {
        var copy = self
        copy.markup.content.append(.element(child.markup))
        return copy
    }
}
