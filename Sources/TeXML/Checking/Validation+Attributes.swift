extension Validation {
    /// Checks names, required ones, and values.
    mutating func checkAttributes(of markup: Markup, shape: ElementShape, at path: ElementPath) {
        for attribute in markup.attributes {
            if let description = shape.attribute(named: attribute.name) {
                checkValue(attribute.value, of: description, at: path)
            } else {
                reportUnknown(attribute, in: shape, at: path.attribute(attribute.name))
            }
        }
        for name in shape.requiredAttributes where markup[name] == nil {
            report(.error, .structure, path.attribute(name), "\(shape.name) needs \(name)")
        }
    }

    /// Checks that everything in the element can be written as XML at all.
    mutating func checkCharacters(of markup: Markup, at path: ElementPath) {
        if !XMLCharacters.isName(markup.name) || !markup.attributes.allSatisfy({ XMLCharacters.isName($0.name) }) {
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

    private mutating func checkValue(_ value: String, of attribute: any AttributeDescription, at path: ElementPath) {
        if Template.occurs(in: value) {
            report(.warning, .template, path.attribute(attribute.name), "Telnyx fills in the {{…}} of the value")
            return
        }
        let domain = attribute.domain
        let verdict = domain.verdict(on: value)
        if verdict != .good { report(verdict, on: value, at: path.attribute(attribute.name)) }
        if case .address(.http) = domain { checkAddress(WebAddress(value.trimmed), of: attribute.name, at: path) }
    }

    private mutating func report(_ verdict: AttributeDomain.Verdict, on value: String, at place: String) {
        let severity = strictness.severityOfWrongValues
        switch verdict {
        case .good:
            break
        case .wrong(let expected):
            report(severity, .attributeValue, place, "\(shown(value)) is not allowed", remedy: expected)
        case .outside(let range):
            report(severity, .limit, place, "\(shown(value)) is out of range: \(range)")
        case .questionable(let expected):
            report(.warning, .destination, place, "\(shown(value)) is not \(expected)")
        }
    }

    private mutating func checkAddress(_ address: WebAddress, of name: String, at path: ElementPath) {
        if address.text.isEmpty {
            report(.warning, .empty, path.attribute(name), "an empty address")
        } else if address.scheme == "http" {
            let message = "http: lets others read and change it"
            report(.warning, .plainHTTP, path.attribute(name), message, remedy: "use https:")
        } else if !resolvesRelativeAddresses, address.isRelative {
            let message = "a relative address and no address to start from"
            report(.warning, .relativeAddress, path.attribute(name), message)
        }
    }

    /// A value for a message: short, on one line.
    private func shown(_ value: String) -> String {
        let short = value.count > 40 ? "\(value.prefix(40))…" : value
        return "\"\(short.replacing("\n", with: " "))\""
    }
}
