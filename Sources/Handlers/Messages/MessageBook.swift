package import Numbering

/// The rules of all our senders.
package struct MessageBook: Hashable, Sendable {
    /// The rules where no others are given.
    package let standard: MessageRules
    /// The rules by own number, own sender name or messaging profile id.
    package let senders: [String: MessageRules]
    /// Numbers that are our own beside those in `senders`; a message from one of them is never answered.
    package let ownNumbers: Set<PhoneNumber>

    /// Puts a book together.
    package init(
        standard: MessageRules,
        senders: [String: MessageRules] = [:],
        ownNumbers: Set<PhoneNumber> = []
    ) {
        self.standard = standard
        self.senders = senders
        self.ownNumbers = ownNumbers.union(senders.keys.compactMap { PhoneNumber(e164: $0) })
    }

    /// The rules for a message to one of our senders: its own, else its profile's, else the standard ones.
    package func rules(sender: String?, profile: String?) -> MessageRules {
        sender.flatMap { senders[$0] } ?? profile.flatMap { senders[$0] } ?? standard
    }
}
