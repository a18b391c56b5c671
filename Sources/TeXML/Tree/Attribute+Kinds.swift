extension Attribute where Value == Bool {
    static func boolean(_ name: String, default: String? = nil) -> Self {
        Self(name, .boolean, default: `default`, read: { Bool($0) }, write: { $0 ? "true" : "false" })
    }
}

extension Attribute where Value == Int {
    static func integer(_ name: String, _ range: ClosedRange<Int>, default: String? = nil) -> Self {
        Self(
            name,
            .integer(range, unit: nil, exceptions: []),
            default: `default`,
            read: { Int($0) },
            write: { String($0) }
        )
    }
}

extension Attribute where Value == Double {
    static func decimal(_ name: String, _ range: ClosedRange<Double>, default: String? = nil) -> Self {
        Self(name, .decimal(range), default: `default`, read: { Double($0) }, write: { String($0) })
    }
}

extension Attribute where Value == Duration {
    static func seconds(
        _ name: String,
        _ range: ClosedRange<Int>,
        or exceptions: Set<Int> = [],
        default: String? = nil
    ) -> Self {
        Self(
            name,
            .integer(range, unit: .seconds, exceptions: exceptions),
            default: `default`,
            read: { Int($0).map { .seconds($0) } },
            write: { $0.written(perSecond: 1) }
        )
    }

    static func milliseconds(_ name: String, _ range: ClosedRange<Int>, default: String? = nil) -> Self {
        Self(
            name,
            .integer(range, unit: .milliseconds, exceptions: []),
            default: `default`,
            read: { Int($0).map { .milliseconds($0) } },
            write: { $0.written(perSecond: 1000) }
        )
    }
}

extension Attribute where Value == String {
    static func text(
        _ name: String,
        _ pattern: TextPattern? = nil,
        default: String? = nil,
        required: Bool = false
    ) -> Self {
        Self(name, .text(pattern), default: `default`, isRequired: required, read: { $0 }, write: { $0 })
    }
}

extension Attribute where Value == SafeText {
    static func prose(_ name: String, required: Bool = false) -> Self {
        Self(
            name,
            .text(nil),
            default: nil,
            isRequired: required,
            read: { SafeText(verbatim: $0) },
            write: { $0.text }
        )
    }
}

extension Attribute where Value == WebAddress {
    static func address(_ name: String, _ scheme: WebAddress.Scheme = .http, required: Bool = false) -> Self {
        Self(
            name,
            .address(scheme),
            default: nil,
            isRequired: required,
            read: { WebAddress($0.trimmed) },
            write: { $0.text }
        )
    }
}

extension Attribute where Value == JSONText {
    static func json(_ name: String) -> Self {
        Self(name, .json, default: nil, read: { JSONText($0) }, write: { $0.text })
    }
}

extension Attribute where Value: RawRepresentable, Value.RawValue == String {
    /// An open list: known values are constants of the type, any other is legal too.
    static func open(_ name: String, _ pattern: TextPattern? = nil, default: String? = nil) -> Self {
        Self(name, .text(pattern), default: `default`, read: { Value(rawValue: $0) }, write: { $0.rawValue })
    }

    /// A closed list.
    static func choice(
        _ name: String,
        among values: [Value],
        default: String? = nil,
        required: Bool = false
    ) -> Self {
        Self(
            name,
            .choice(values.map(\.rawValue)),
            default: `default`,
            isRequired: required,
            read: { Value(rawValue: $0) },
            write: { $0.rawValue }
        )
    }
}

extension Attribute where Value: RawRepresentable & CaseIterable, Value.RawValue == String {
    /// A closed list of all cases of the type.
    static func choice(_ name: String, default: String? = nil, required: Bool = false) -> Self {
        choice(name, among: Array(Value.allCases), default: `default`, required: required)
    }
}

extension Attribute {
    /// Several of a closed list, in the order given.
    static func tokens<Token>(_ name: String, among tokens: [Token], default: String? = nil) -> Self
    where Value == [Token], Token: RawRepresentable & Sendable, Token.RawValue == String {
        Self(
            name,
            .tokens(tokens.map(\.rawValue)),
            default: `default`,
            read: { text in
                let words = text.split(separator: " ")
                let values = words.compactMap { Token(rawValue: String($0)) }
                return values.count == words.count ? values : nil
            },
            write: { $0.map(\.rawValue).joined(separator: " ") }
        )
    }

    /// Several cases of the type, in the order given.
    static func tokens<Token>(_ name: String, default: String? = nil) -> Self
    where Value == [Token], Token: RawRepresentable & CaseIterable & Sendable, Token.RawValue == String {
        tokens(name, among: Array(Token.allCases), default: `default`)
    }
}

extension Duration {
    /// The number of units as a document writes it; a broken number keeps its fraction, so that validation refuses it.
    fileprivate func written(perSecond: Int64) -> String {
        let attosecondsPerUnit = 1_000_000_000_000_000_000 / perSecond
        let (whole, rest) = components.attoseconds.quotientAndRemainder(dividingBy: attosecondsPerUnit)
        let (product, overflow) = components.seconds.multipliedReportingOverflow(by: perSecond)
        guard rest == 0, !overflow else { return String(self / .seconds(1) * Double(perSecond)) }
        return String(product + whole)
    }
}
