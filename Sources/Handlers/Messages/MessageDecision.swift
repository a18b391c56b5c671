package import OptOut

/// What is done about a received message, and why.
package struct MessageDecision: Hashable, Sendable {
    /// Why there is no answer.
    package enum Silence: String, Hashable, Sendable {
        /// We sent it ourselves.
        case notReceived = "not-received"
        /// Short codes, names and agents are machines, and none of them can be opted out by number.
        case noNumber = "sender-without-number"
        /// Our own number wrote to us: two machines would talk to each other.
        case ownNumber = "own-number"
        /// A machine wrote it: an absence note, a reaction to a text of ours.
        case autoReply = "auto-reply"
        /// A message to a group is not answered to one of it.
        case group = "group-message"
        /// Telnyx has answered it.
        case carrierAnswered = "carrier-answered"
        /// What was asked for needs no answer, or was confirmed before.
        case nothingOwed = "nothing-owed"
        /// No keyword, and no answer for everything else.
        case noRule = "no-rule"
    }

    /// What is appended to the ledger.
    package let entries: [ConsentEntry]
    /// The answer; nil for none.
    package let reply: OutboundMessage?
    /// Why there is none.
    package let silence: Silence?
    /// What decided: `consent:opt-out`, `keyword:hours`, `otherwise`, or the reason for silence.
    package let rule: String
    /// A possible opt-out, which a person should look at.
    package let needsReview: Bool

    init(entries: [ConsentEntry] = [], reply: OutboundMessage, rule: String, needsReview: Bool = false) {
        self.entries = entries
        self.reply = reply
        silence = nil
        self.rule = rule
        self.needsReview = needsReview
    }

    init(entries: [ConsentEntry] = [], silence: Silence, rule: String? = nil, needsReview: Bool = false) {
        self.entries = entries
        reply = nil
        self.silence = silence
        self.rule = rule ?? silence.rawValue
        self.needsReview = needsReview
    }
}
