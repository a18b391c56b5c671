package import Foundation
package import TelnyxEvents

/// One request the stand-in got, and what became of it.
package struct StandInRequest: Hashable, Sendable, Codable {
    /// Counts from 1.
    package let number: Int
    /// When it came.
    package let at: Date
    /// For example `POST`.
    package let method: String
    /// The path as sent, percent-encoded, with the query.
    package let target: String
    /// The header fields, names in lowercase, without the key.
    package let headers: [String: String]
    /// The JSON body; null when there was none.
    package let body: JSONValue
    /// The status of the answer; 0 when it was dropped.
    package let status: Int
    /// Whether it had an effect: accepted, and not the repetition of a command.
    package let isCarriedOut: Bool

    /// A string member of the body.
    package subscript(name: String) -> String? {
        if case .string(let text)? = body[name] { text } else { nil }
    }
}
