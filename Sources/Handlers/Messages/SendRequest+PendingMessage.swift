import Foundation
package import OptOut

extension SendRequest {
    /// What the gate must know about a message in the outbox; the same one for every time it is asked.
    package init(_ pending: PendingMessage, programme: String? = nil) {
        self.init(
            id: pending.id,
            to: pending.message.to,
            from: pending.message.from,
            profile: pending.message.messagingProfileID,
            programme: programme,
            purpose: pending.message.purpose,
            inReplyTo: pending.event,
            knownPlace: pending.message.knownPlace,
            answersUntil: pending.message.answersUntil
        )
    }
}

extension OutboundMessage {
    /// Ten minutes after the message it answers; nil for what is no reply.
    fileprivate var answersUntil: Date? {
        guard purpose == .reply else { return nil }
        return notAfter?.addingTimeInterval(MessagePlan.answerWindow - MessagePlan.replyWindow)
    }
}
