package import Foundation
import Numbering
package import OptOut
package import TelnyxEvents

/// Decides about received messages: consent first, then keywords, then everything else.
package struct MessagePlan: Sendable {
    /// A confirmation is sent within five minutes or not at all (47 CFR 64.1200(a)(12)).
    package static let confirmationWindow: TimeInterval = 300
    /// An answer is sent within half an hour or not at all: after an outage nobody wants yesterday's.
    package static let replyWindow: TimeInterval = 1800

    /// So long an answer is one to a message just received, which no quiet hours hold.
    package static let answerWindow: TimeInterval = 600

    /// The rules of our senders.
    package let book: MessageBook
    private let classifier: MessageClassifier

    /// Puts a plan together.
    package init(book: MessageBook, classifier: MessageClassifier = MessageClassifier()) {
        self.book = book
        self.classifier = classifier
    }

    /// The decision about a message that was written down at an instant; `history` is the sender's ledger in order of
    /// arrival.
    package func decision(for event: MessageEvent, history: [ConsentEntry], receivedAt arrival: Date) -> MessageDecision
    {
        guard event.kind == .received, event.direction != .known(.outbound) else {
            return MessageDecision(silence: .notReceived)
        }
        guard let number = event.from?.phoneNumber else { return MessageDecision(silence: .noNumber) }
        let recipient = event.to.first
        if book.ownNumbers.contains(number) || recipient?.phoneNumber == number {
            return MessageDecision(silence: .ownNumber)
        }
        let letter = Letter(
            event: event,
            number: number,
            sender: recipient?.text ?? recipient?.agentID ?? "",
            profile: event.messagingProfileID?.rawValue,
            agent: recipient?.text == nil ? recipient?.agentID : nil,
            arrival: arrival
        )
        return decision(for: letter, history: history)
    }

    private func decision(for letter: Letter, history: [ConsentEntry]) -> MessageDecision {
        let rules = book.rules(sender: letter.sender, profile: letter.profile)
        let consent = ConsentDecision(
            for: letter.message,
            classified: classifier.classify(letter.text),
            history: history,
            policy: rules.policy
        )
        if consent.isFinal { return Self.decision(consent, letter: letter, rules: rules) }
        // What was opted out by the words alone is settled above; the rest are answers nobody in a group asked for.
        if letter.isToGroup { return MessageDecision(entries: consent.entries, silence: .group) }
        if classifier.isAutomatic(letter.text) { return MessageDecision(entries: consent.entries, silence: .autoReply) }
        if let keyword = letter.keyword, let text = rules.keywords[keyword] {
            let reply = letter.reply(text, purpose: .reply)
            return MessageDecision(entries: consent.entries, reply: reply, rule: "keyword:\(keyword)")
        }
        if let text = rules.otherwise {
            let reply = letter.reply(text, purpose: .reply)
            return MessageDecision(entries: consent.entries, reply: reply, rule: "otherwise")
        }
        return MessageDecision(entries: consent.entries, silence: .noRule)
    }

    private static func decision(
        _ consent: ConsentDecision,
        letter: Letter,
        rules: MessageRules
    ) -> MessageDecision {
        let rule = "consent:\(consent.reason)"
        let needsReview = consent.entries.contains { $0.kind == .review }
        guard let purpose = consent.answer.purpose, let text = text(for: consent.answer, letter: letter, rules: rules)
        else {
            let silence: MessageDecision.Silence = letter.isAnsweredByCarrier ? .carrierAnswered : .nothingOwed
            return MessageDecision(entries: consent.entries, silence: silence, rule: rule, needsReview: needsReview)
        }
        return MessageDecision(
            entries: consent.entries,
            reply: letter.reply(text, purpose: purpose),
            rule: rule,
            needsReview: needsReview
        )
    }

    /// The operator's own words for HELP go before ours; the words for opt-outs are ours, because they have to say so much.
    private static func text(for answer: ConsentAnswer, letter: Letter, rules: MessageRules) -> String? {
        if case .help = answer, let keyword = letter.keyword, let own = rules.keywords[keyword] { return own }
        return ConsentWording(brand: rules.brand, contact: rules.contact).text(for: answer)
    }
}
