import Foundation
import TelnyxEvents

extension APISchema {
    /// Makes sure that a body is an object without members nobody knows; their values are checked where they are read.
    func check(_ body: Data) throws {
        guard let properties else { return }
        let members: [String: JSONValue]
        do {
            members = try JSONDecoder().decode([String: JSONValue].self, from: body)
        } catch {
            throw APIProblem.invalid("body", "is not a JSON object")
        }
        guard let unknown = members.keys.sorted().first(where: { !properties.contains($0) }) else { return }
        let known = properties.sorted().joined(separator: ", ")
        throw APIProblem.invalid(unknown, "is not known here; known: \(known)")
    }
}
