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
            knownPlace: pending.message.knownPlace
        )
    }
}
