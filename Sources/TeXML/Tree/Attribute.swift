/// One attribute of an element: its name, its values, and how they are read and written.
public struct Attribute<Value: Sendable>: Sendable {
    /// The name in the document, case-sensitive.
    public let name: String
    /// What Telnyx assumes when the attribute is absent; nil when nothing is documented.
    public let `default`: String?
    /// True when the element is wrong without it.
    public let isRequired: Bool
    let domain: AttributeDomain
    let read: @Sendable (String) -> Value?
    let write: @Sendable (Value) -> String

    init(
        _ name: String,
        _ domain: AttributeDomain,
        default: String?,
        isRequired: Bool = false,
        read: @escaping @Sendable (String) -> Value?,
        write: @escaping @Sendable (Value) -> String
    ) {
        self.name = name
        self.domain = domain
        self.default = `default`
        self.isRequired = isRequired
        self.read = read
        self.write = write
    }
}

extension Attribute: AttributeDescription {
    func rewritten(_ text: String) -> String? { read(text).map(write) }
}

/// What the validator needs to know of an attribute, whatever the type of its value.
protocol AttributeDescription: Sendable {
    var name: String { get }
    var `default`: String? { get }
    var isRequired: Bool { get }
    var domain: AttributeDomain { get }

    /// The text after a round through the type of the value; nil when it means nothing to it.
    func rewritten(_ text: String) -> String?
}
