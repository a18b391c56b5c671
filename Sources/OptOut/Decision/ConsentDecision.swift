import Numbering

/// What a received message changes about consent, and what it is answered: pure, to be committed as one.
public struct ConsentDecision: Hashable, Sendable {
    /// To be appended to the ledger; empty when nothing changes.
    public let entries: [ConsentEntry]
    /// What to answer; nothing else is answered when `isFinal`.
    public let answer: ConsentAnswer
    /// True when the message was about consent or Telnyx answered it: keywords and `otherwise` are not looked at.
    public let isFinal: Bool
    /// Why, in a word, for the decision log: `opt-out`, `review`, `carrier-opt-in` and so on.
    public let reason: String

    /// Decides about a message, given what it was classified as and the number's ledger entries in order of arrival.
    public init(
        for message: InboundMessage,
        classified classification: Classification,
        history: [ConsentEntry],
        policy: ConsentPolicy = .standard
    ) {
        let circumstances = ConsentCase(
            message: message,
            classification: classification,
            // A second delivery finds its own row there and must decide the same again.
            history: history.filter { $0.event != message.event },
            policy: policy
        )
        self = circumstances.decision
    }

    init(entries: [ConsentEntry] = [], answer: ConsentAnswer = .none, isFinal: Bool, reason: String) {
        self.entries = entries
        self.answer = answer
        self.isFinal = isFinal
        self.reason = reason
    }
}
