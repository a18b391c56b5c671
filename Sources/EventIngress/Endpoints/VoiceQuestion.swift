package import Foundation
package import TelnyxEvents

/// What a call asks: the request, and what an answer may depend on besides.
package struct VoiceQuestion: Sendable {
    /// The request, typed.
    package let request: TeXMLRequest
    /// The id its journal row has, for the decision log.
    package let event: EventID
    /// When it came.
    package let receivedAt: Date
}
