package import Foundation

extension Fixture {
    /// The same request under another id: an event's `data.id`, a TeXML request's `CallSid`.
    package func withID(_ id: UUID) throws(FixtureEdit.Fault) -> Fixture {
        let text = id.uuidString.lowercased()
        switch kind {
        case .json: return try FixtureEdit.apply([try FixtureEdit("id=\(text)")], to: self)
        case .form: return try FixtureEdit.apply([try FixtureEdit("CallSid=v3:\(text)")], to: self)
        }
    }
}
