public import Foundation

extension JSONValue {
    /// Reads a JSON document (RFC 8259, UTF-8, a byte order mark allowed).
    ///
    /// Bounded in depth: what is nested deeper than 64 containers is checked and becomes `null`. A name given twice keeps
    /// its last value, half a surrogate pair becomes U+FFFD, a number beyond `Double` becomes its text.
    public init(json: Data) throws(JSONError) {
        var parser = JSONParser(json)
        self = try parser.document()
    }

    /// The member of that name, when this is an object that has it.
    public subscript(name: String) -> JSONValue? {
        guard case .object(let members) = self else { return nil }
        return members[name]
    }
}
