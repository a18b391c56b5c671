/// Why a scenario cannot be played.
package enum ScenarioFault: Error, Hashable, Sendable, CustomStringConvertible {
    /// No document has an address of that kind.
    case noAddress(String, file: String)
    /// There is no expectation to compare with.
    case noExpectation(String)
    /// The expectation cannot be read.
    case badExpectation(String, reason: String)

    /// What is wrong and what to do.
    package var description: String {
        switch self {
        case .noAddress(let name, let file):
            "\(file): no document before it has an address in '\(name)'; follow another, like action or Dial action"
        case .noExpectation(let path): "\(path) is missing; --update writes it"
        case .badExpectation(let path, let reason): "\(path): \(reason)"
        }
    }
}
