import Foundation

extension Fixture {
    /// The same request under new ids: an event's `data.id`, a TeXML request's `CallSid`.
    package func withFreshIDs() throws(FixtureEdit.Fault) -> Fixture {
        let id = UUID().uuidString.lowercased()
        switch kind {
        case .json:
            let edit = try FixtureEdit("id=\(id)")
            return try FixtureEdit.apply([edit], to: self)
        case .form:
            return try FixtureEdit.apply([try FixtureEdit("CallSid=v3:\(id)")], to: self)
        }
    }
}
