/// Why a line of a list cannot be used.
package struct ListFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// What is wrong, for a person.
    package let description: String

    init(_ description: String) { self.description = description }
}
