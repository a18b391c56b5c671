import Foundation
import Numbering
import OptOut

/// A text to the caller that one step of a call asks for.
package struct StepText: Hashable, Sendable, Codable {
    /// One word for the step within its call, however often the call comes by; a second document sends nothing again.
    let mark: String
    /// The words with everything filled in, whom they go to, from whom and why.
    package let message: OutboundMessage

    /// Nil when the caller has no number a text could go to, or when there is nobody to send it.
    init?(_ text: CallerText, at position: CallPosition, call: Call, profile: CallerProfile?, history: CallerHistory) {
        guard let number = call.from.phoneNumber, let sender = text.sender ?? call.to.phoneNumber?.e164 else {
            return nil
        }
        mark = "text \(position.plan ?? "") \(position.reference) \(position.fingerprint) \(position.step)"
        message = OutboundMessage(
            from: sender,
            to: number,
            text: SpokenTemplate.rendered(text.text, call: call, profile: profile, history: history),
            purpose: text.purpose,
            knownPlace: KnownPlace(timeZone: profile?.timeZone) ?? history.listing?.place(of: number)
        )
    }

    /// How long after the call came by it may still be sent.
    static let window: TimeInterval = 1800

    /// The message, not to be sent any more when the call was long ago.
    func message(at now: Date) -> OutboundMessage {
        OutboundMessage(
            from: message.from,
            to: message.to,
            text: message.text,
            purpose: message.purpose,
            notAfter: now.addingTimeInterval(Self.window),
            knownPlace: message.knownPlace
        )
    }
}
