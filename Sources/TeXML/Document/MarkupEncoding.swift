import Foundation
import XMLCoder

/// Writes markup with XMLCoder, always as well-formed XML, whatever the markup holds.
struct MarkupEncoding {
    /// The bytes of the document, with an XML declaration.
    func data(_ root: Markup) throws -> Data {
        // A class that is not Sendable: one for each document, which costs nothing measurable.
        let encoder = XMLEncoder()
        // XMLCoder searches every text once per character to escape, which was half of its time, and it leaves
        // white space in attributes to be normalised away. So texts come to it escaped: see XMLCharacters.
        encoder.charactersEscapedInAttributes = []
        encoder.charactersEscapedInElements = []
        return try encoder.encode(
            EncodableElement(markup: root),
            withRootKey: XMLCharacters.repairedName(root.name),
            header: XMLHeader(version: 1.0, encoding: "UTF-8")
        )
    }
}

/// One element: attributes under their names, the content under the empty key, which XMLCoder takes for "inside".
private struct EncodableElement: Encodable, DynamicNodeEncoding {
    struct Key: CodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }

        static let content = Key(stringValue: "")
    }

    let markup: Markup

    static func nodeEncoding(for key: any CodingKey) -> XMLEncoder.NodeEncoding {
        key.stringValue.isEmpty ? .element : .attribute
    }

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        // An attribute without a proper name is dropped: two repaired ones could end up with the same name.
        for attribute in markup.attributes where XMLCharacters.isName(attribute.name) {
            let key = Key(stringValue: attribute.name)
            try container.encode(XMLCharacters.escaped(attribute.value, inAttribute: true), forKey: key)
        }
        if !markup.content.isEmpty {
            try container.encode(markup.content.map(EncodableContent.init), forKey: .content)
        }
    }
}

/// One piece of content: a choice element whose key is the name of the child, or empty for text.
private struct EncodableContent: Encodable {
    struct Key: XMLChoiceCodingKey {
        let stringValue: String
        var intValue: Int? { nil }

        init(stringValue: String) { self.stringValue = stringValue }
        init?(intValue: Int) { nil }
    }

    let content: Markup.Content

    func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: Key.self)
        switch content {
        case .text(let text):
            try container.encode(XMLCharacters.escaped(text, inAttribute: false), forKey: Key(stringValue: ""))
        case .element(let child):
            let key = Key(stringValue: XMLCharacters.repairedName(child.name))
            try container.encode(EncodableElement(markup: child), forKey: key)
        }
    }
}
