/// A document that was refused, with everything that is wrong with it.
public struct TeXMLError: Error, Hashable, Sendable {
    /// All findings in document order; at least one is an error.
    public let findings: [Finding]

    /// The first error.
    public var first: Finding? { findings.first { $0.severity == .error } }
}

extension TeXMLError: CustomStringConvertible {
    /// One line for each error.
    public var description: String {
        findings.filter { $0.severity == .error }.map(\.description).joined(separator: "\n")
    }
}
