import Foundation
import Numbering
import OptOut
import TelnyxEvents

/// A received message that has a sender and a recipient.
struct Letter {
    let event: MessageEvent
    let number: PhoneNumber
    /// Our number or name; empty when the event does not say.
    let sender: String
    let profile: String?
    /// The RCS agent it came to; nil for a number.
    let agent: String?
    let arrival: Date

    var text: String { event.text ?? "" }
    var keyword: Keyword? { Keyword(messageText: text) }
    var isToGroup: Bool { event.to.count > 1 || !event.cc.isEmpty }
    var isAnsweredByCarrier: Bool { event.autoresponseType.map { !$0.rawValue.isEmpty } ?? false }

    /// The message as far as consent is concerned.
    var message: InboundMessage {
        InboundMessage(
            event: event.envelope.id,
            number: number,
            sender: sender,
            profile: profile,
            text: text,
            autoresponse: event.autoresponseType?.rawValue,
            receivedAt: event.receivedAt,
            occurredAt: event.envelope.occurredAt,
            arrival: arrival
        )
    }

    /// An answer from the sender the message came to.
    func reply(_ text: String, purpose: SendPurpose) -> OutboundMessage {
        OutboundMessage(
            from: sender.isEmpty ? nil : sender,
            to: number,
            text: text,
            messagingProfileID: profile,
            purpose: purpose,
            notAfter: arrival.addingTimeInterval(
                purpose == .confirmation ? MessagePlan.confirmationWindow : MessagePlan.replyWindow
            ),
            agent: agent
        )
    }
}
