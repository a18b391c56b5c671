public import Foundation
public import GRDB
public import Numbering
public import TelnyxEvents

/// The only way for a message to leave: asked when its row is created and again right before the request leaves.
///
/// Promise 3 of the contract: from the moment a STOP is acknowledged its number gets nothing but the one confirmation
/// and the answer to a HELP it sends itself. Everything is read in the caller's transaction.
public struct SendGate: Sendable {
    private let ledger: ConsentLedger
    private let hasUnsettledMessage: @Sendable (Database, PhoneNumber, EventID?) throws -> Bool
    private let limits: SendLimits
    private let quietHours: QuietHoursPolicy?

    /// Takes the ledger, quiet hours if any are kept, and the journal's answer to "has this number sent a message that is
    /// not settled yet, leaving out this event".
    public init(
        ledger: ConsentLedger,
        limits: SendLimits = .standard,
        quietHours: QuietHoursPolicy? = nil,
        hasUnsettledMessage: @escaping @Sendable (Database, PhoneNumber, EventID?) throws -> Bool
    ) {
        self.ledger = ledger
        self.limits = limits
        self.quietHours = quietHours
        self.hasUnsettledMessage = hasUnsettledMessage
    }

    /// Whether this message may leave now.
    ///
    /// `event` is left out of the check for unsettled messages: the one whose handling creates the row. Right before
    /// the request leaves nothing is left out. A thrown error means it must not leave.
    public func answer(
        for request: SendRequest,
        at now: Date,
        leavingOut event: EventID? = nil,
        in db: Database
    ) throws -> GateAnswer {
        // Refusals first, then reasons to wait, so that a row that can never leave does not linger in the outbox.
        if let refusal = try refusalByConsent(request, in: db) { return .refused(refusal) }
        if try exceedsLimit(request, at: now, in: db) { return .refused(.tooManyAnswers) }
        if let refusal = quietHours?.refusal(of: request, at: now) { return .quiet(refusal) }
        if try hasUnsettledMessage(db, request.to, event) { return .wait(.unsettledMessage, until: nil) }
        if let end = try endOfPause(for: request, at: now, in: db) { return .wait(.senderPace, until: end) }
        return .free
    }

    /// Notes that the message leaves now; to be called in the transaction that found the gate free.
    ///
    /// Noting one request twice changes nothing.
    public func recordSend(_ request: SendRequest, at now: Date, in db: Database) throws {
        try db.cachedStatement(
            sql: """
                INSERT INTO consent_sends (request, number, purpose, in_reply_to, sent_at, sender) VALUES (?, ?, ?, ?, ?, ?)
                ON CONFLICT DO NOTHING
                """
        ).execute(arguments: [
            request.id.storable, request.to.e164, request.purpose.rawValue, request.inReplyTo?.rawValue.storable,
            now.unixMicroseconds, request.from?.storable,
        ])
    }

    /// Deletes notes of sends before an instant, the oldest first, at most `limit` of them; answers how many.
    ///
    /// The instant must lie well before every limit's window and a confirmation's five minutes.
    public static func prune(sentBefore end: Date, limit: Int, in db: Database) throws -> Int {
        try db.cachedStatement(
            sql: """
                DELETE FROM consent_sends WHERE request IN (
                    SELECT request FROM consent_sends WHERE sent_at < ? ORDER BY sent_at LIMIT ?)
                """
        ).execute(arguments: [end.unixMicroseconds, limit])
        return db.changesCount
    }

    private func refusalByConsent(_ request: SendRequest, in db: Database) throws -> GateAnswer.RefusalReason? {
        let state = try ledger.state(of: request.to, in: db)
        let block = state.block(sender: request.from, profile: request.profile, programme: request.programme)
        switch request.purpose {
        case .confirmation:
            // Only the event that opened a block is confirmed, and only while the block stands: 47 CFR 64.1200(a)(12)
            // allows one text, and a second STOP gets none. What Telnyx handled, Telnyx confirmed.
            guard let cause = request.inReplyTo,
                state.blocks.contains(where: { $0.openedBy == cause && $0.source == .message })
            else { return .nothingToConfirm }
            return try isAnswered(cause, by: request, in: db) ? .alreadyAnswered : nil
        case .help:
            guard block != nil else { return nil }
            guard let cause = request.inReplyTo, try askedForHelp(request.to, in: cause, db: db) else {
                return .optedOut
            }
            return try isAnswered(cause, by: request, in: db) ? .alreadyAnswered : nil
        case .reply, .informational, .marketing, .verification:
            return block == nil ? nil : .optedOut
        }
    }

    /// Answers are counted, confirmations let through: there is one per opt-out anyway, and it is owed.
    private func exceedsLimit(_ request: SendRequest, at now: Date, in db: Database) throws -> Bool {
        guard request.purpose == .reply || request.purpose == .help else { return false }
        let limit = limits.answersPerNumber
        let since = now.addingTimeInterval(-(limit.window / .seconds(1))).unixMicroseconds
        let count = try Int.fetchOne(
            db.cachedStatement(sql: Self.answersSince),
            arguments: [request.to.e164, since, request.id.storable]
        )
        return (count ?? 0) >= limit.count
    }

    /// When a sender that has sent so much may send again; nil when it may now.
    ///
    /// What is owed is not held up.
    private func endOfPause(for request: SendRequest, at now: Date, in db: Database) throws -> Date? {
        guard let sender = request.from, request.purpose != .confirmation, request.purpose != .help else { return nil }
        let limit = limits.messagesPerSender
        let window = limit.window / .seconds(1)
        let oldest = try Int64.fetchOne(
            db.cachedStatement(sql: Self.sendsOfSender),
            arguments: [
                sender.storable, now.addingTimeInterval(-window).unixMicroseconds, request.id.storable, limit.count - 1,
            ]
        )
        return oldest.map { Date(unixMicroseconds: $0).addingTimeInterval(window) }
    }

    private func isAnswered(_ cause: EventID, by request: SendRequest, in db: Database) throws -> Bool {
        try Bool.fetchOne(
            db.cachedStatement(sql: Self.answered),
            arguments: [cause.rawValue.storable, request.purpose.rawValue, request.id.storable]
        ) ?? false
    }

    private func askedForHelp(_ number: PhoneNumber, in event: EventID, db: Database) throws -> Bool {
        try Bool.fetchOne(db.cachedStatement(sql: Self.asked), arguments: [event.rawValue.storable, number.e164])
            ?? false
    }

    static let sendsOfSender = """
        SELECT sent_at FROM consent_sends WHERE sender = ? AND sent_at > ? AND request <> ?
        ORDER BY sent_at DESC LIMIT 1 OFFSET ?
        """
    static let answersSince = """
        SELECT count(*) FROM consent_sends WHERE number = ? AND sent_at > ? AND request <> ?
        AND purpose IN ('reply', 'help', 'confirmation')
        """
    static let answered = """
        SELECT EXISTS (SELECT 1 FROM consent_sends WHERE in_reply_to = ? AND purpose = ? AND request <> ?)
        """
    static let asked = """
        SELECT EXISTS (SELECT 1 FROM consent_ledger
        WHERE event = ? AND number = ? AND kind = 'help' AND source = 'message')
        """
}
