/// A SIP header that came with a call, or a custom one that we set on it.
public struct CallHeader: Hashable, Sendable {
    /// The name of the header.
    public let name: String?
    /// Its value.
    public let value: String?

    init(_ fields: JSONFields) {
        name = fields.word("name", "header_name")
        value = fields.text("value") ?? fields.text("header_value")
    }
}
