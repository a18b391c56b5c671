/// One XML element as it stands in a document: a name, its attributes in order and its content in order.
///
/// Every typed element is a view of such a value. So nothing that a document holds can get lost between reading and
/// writing it.
public struct Markup: Hashable, Sendable {
    /// What stands between the start tag and the end tag.
    public enum Content: Hashable, Sendable {
        /// Character data, unescaped.
        case text(String)
        /// A child element.
        case element(Markup)
    }

    /// One attribute, unescaped.
    public struct Attribute: Hashable, Sendable {
        /// The name, case-sensitive.
        public let name: String
        /// The value.
        public let value: String

        /// Takes both as they are; they are checked with the document.
        public init(name: String, value: String) {
            self.name = name
            self.value = value
        }
    }

    /// The element's name, case-sensitive.
    public let name: String
    /// The attributes in the order in which they are written; names are unique.
    public private(set) var attributes: [Attribute]
    /// Text and child elements in order.
    public var content: [Content]

    /// An element; of attributes with the same name the last one counts.
    public init(_ name: String, attributes: [Attribute] = [], content: [Content] = []) {
        self.name = name
        self.attributes = []
        self.content = content
        for attribute in attributes { self[attribute.name] = attribute.value }
    }

    /// An element that holds nothing but text; empty text is no content.
    public init(_ name: String, text: String) {
        self.init(name, content: text.isEmpty ? [] : [.text(text)])
    }

    /// An element that holds nothing but the given elements.
    public init(_ name: String, elements: [Markup]) {
        self.init(name, content: elements.map(Content.element))
    }

    /// The value of an attribute; nil means absent, and setting nil removes it.
    public subscript(name: String) -> String? {
        get { attributes.first { $0.name == name }?.value }
        set {
            let index = attributes.firstIndex { $0.name == name }
            switch (index, newValue) {
            case (let index?, let value?): attributes[index] = Attribute(name: name, value: value)
            case (let index?, nil): attributes.remove(at: index)
            case (nil, let value?): attributes.append(Attribute(name: name, value: value))
            case (nil, nil): break
            }
        }
    }

    /// The element's own text, without that of its children and without white space at both ends.
    public var text: String {
        var joined = ""
        for case .text(let text) in content { joined += text }
        return joined.trimmed
    }

    /// The child elements in order.
    public var elements: [Markup] {
        content.compactMap { part in
            if case .element(let markup) = part { markup } else { nil }
        }
    }

    /// Compares as XML does: the order of attributes means nothing.
    public static func == (first: Markup, second: Markup) -> Bool {
        first.name == second.name && first.content == second.content
            && first.attributes.count == second.attributes.count
            && Set(first.attributes) == Set(second.attributes)
    }

    /// Agrees with `==`.
    public func hash(into hasher: inout Hasher) {
        hasher.combine(name)
        hasher.combine(content)
        hasher.combine(Set(attributes))
    }

    /// True when there is text other than white space between the tags.
    var holdsText: Bool { !text.isEmpty }
}
