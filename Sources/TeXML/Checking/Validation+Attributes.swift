extension Validation {
    /// Checks names, required ones, and values.
    mutating func checkAttributes(of markup: Markup, shape: ElementShape, at path: ElementPath) {
        for attribute in markup.attributes {
            let place = path.attribute(attribute.name)
            if let description = shape.attribute(named: attribute.name) {
                checkValue(attribute.value, of: description, at: place)
            } else {
                reportUnknown(attribute, in: shape, at: place)
            }
        }
        for description in shape.attributes where description.isRequired && markup[description.name] == nil {
            let place = path.attribute(description.name)
            report(.error, .structure, place, "\(shape.name) needs \(description.name)")
        }
    }

    /// Checks that everything in the element can be written as XML at all.
    mutating func checkCharacters(of markup: Markup, at path: ElementPath) {
        let names = [markup.name] + markup.attributes.map(\.name)
        if !names.allSatisfy(XMLCharacters.isName) {
            report(.error, .illegalCharacter, path.text, "a name holds characters that XML does not allow in names")
        }
        for attribute in markup.attributes where !XMLCharacters.allow(attribute.value) {
            reportIllegalCharacter(at: path.attribute(attribute.name))
        }
        for case .text(let text) in markup.content where !XMLCharacters.allow(text) {
            reportIllegalCharacter(at: path.text)
        }
    }

    private mutating func reportIllegalCharacter(at place: String) {
        report(
            .error,
            .illegalCharacter,
            place,
            "a character that XML does not allow",
            remedy: "text from outside goes through TextSanitizer"
        )
    }

    private mutating func reportUnknown(_ attribute: Markup.Attribute, in shape: ElementShape, at place: String) {
        let name = attribute.name
        if name.hasPrefix("xmlns") || name.hasPrefix("xml:") {
            report(.warning, .attributeName, place, "Telnyx ignores \(name)")
            return
        }
        let nearest = Vocabulary.nearest(to: name, among: shape.attributes.map(\.name))
        let isMiscased = nearest?.lowercased() == name.lowercased()
        report(
            strictness.severity(ofUnknownAttributeThatIsMiscased: isMiscased),
            .attributeName,
            place,
            "\(shape.name) has no attribute \(name), Telnyx ignores it",
            remedy: nearest.map { "write \($0)" } ?? "remove it"
        )
    }

    private mutating func checkValue(_ value: String, of attribute: any AttributeDescription, at place: String) {
        if Template.occurs(in: value) {
            report(.warning, .template, place, "Telnyx fills in the {{…}} of the value")
            return
        }
        let wrong = strictness.severityOfWrongValues
        switch attribute.domain.verdict(on: value) {
        case .good:
            break
        case .wrong(let expected):
            report(wrong, .attributeValue, place, "\(shown(value)) is not allowed", remedy: expected)
        case .outside(let range):
            report(wrong, .limit, place, "\(shown(value)) is out of range: \(range)")
        case .questionable(let message):
            report(.warning, .destination, place, "\(shown(value)) is not \(message)")
        }
        if case .address(.http) = attribute.domain { checkAddress(WebAddress(value.trimmed), at: place) }
    }

    private mutating func checkAddress(_ address: WebAddress, at place: String) {
        if address.text.isEmpty {
            report(.warning, .empty, place, "an empty address")
        } else if address.scheme == "http" {
            report(.warning, .plainHTTP, place, "http: lets others read and change it", remedy: "use https:")
        } else if address.isRelative, !resolvesRelativeAddresses {
            report(.warning, .relativeAddress, place, "a relative address and no address to start from")
        }
    }

    /// A value for a message: short, on one line.
    private func shown(_ value: String) -> String {
        let short = value.count > 40 ? "\(value.prefix(40))…" : value
        return "\"\(short.replacing("\n", with: " "))\""
    }
}
