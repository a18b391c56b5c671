import Crypto
import EventIngress
import Foundation
package import TelnyxEvents

extension Fixture {
    /// The event as the endpoints would write it down; a form is a first fetch.
    ///
    /// Throws `Fixture.Fault.unreadable`.
    package func envelope() throws(Fault) -> EventEnvelope {
        let digest = SHA256.hash(data: body).map { String(format: "%02x", $0) }.joined()
        do {
            switch kind {
            case .json: return try EventEnvelope(json: body, digest: digest)
            case .form:
                return EventEnvelope(form: try FormFields(body), body: body, step: .voice, digest: digest)
            }
        } catch {
            throw .unreadable(name, reason: "it is no \(kind == .json ? "JSON object" : "form"): \(error)")
        }
    }
}
