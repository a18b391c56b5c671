import Admin
import Foundation
import Numbering
import OptOut

/// What the operations read from paths, parameters and bodies.
enum APIReading {
    /// The number in the path.
    static func number(_ request: APIRequest) throws -> PhoneNumber {
        try request.place("number", expectedNumber, PhoneNumber.init(e164:))
    }

    /// A number in a body.
    static func number(_ text: String, at path: String) throws -> PhoneNumber {
        guard let number = PhoneNumber(e164: text) else {
            throw APIProblem.invalid(path, "is '\(text)'; expected \(expectedNumber)")
        }
        return number
    }

    /// A scope; everything when nothing is said.
    static func scope(_ text: String?) throws -> ConsentScope {
        guard let text else { return .everything }
        guard let scope = ConsentScope(rawValue: text) else {
            throw APIProblem.invalid(
                "scope",
                "is '\(text)'; expected everything, sender:NUMBER, profile:ID or programme:NAME"
            )
        }
        return scope
    }

    /// An instant in a body; nil when it is absent.
    static func instant(_ text: String?, at path: String) throws -> Date? {
        guard let text else { return nil }
        guard let instant = try? Date(text, strategy: .iso8601) else {  // A mismatch is the whole answer.
            throw APIProblem.invalid(path, "is '\(text)'; expected an instant like 2026-11-20T15:00:00Z")
        }
        return instant
    }

    private static let expectedNumber = "a number in E.164, like +15551234567"
}
