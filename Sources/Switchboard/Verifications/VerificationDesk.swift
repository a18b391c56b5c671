import Foundation
import GRDB
import Handlers
import Numbering
import OptOut
import TelnyxEvents

/// Sends one-time codes and checks them; every limit is kept in the transaction that sends or checks.
struct VerificationDesk: Sendable {
    /// Why no code is sent.
    enum Refusal: Error, Hashable, Sendable {
        /// No codes go to that country, nil when it is none.
        case country(String?)
        /// The number has opted out, or the gate has another reason.
        case gate(GateAnswer.RefusalReason)
        /// The gate keeps quiet hours for codes too.
        case quiet
        /// Too many texts to this number, or to numbers like it.
        case tooMany(until: Date)
        /// Too many texts of this verification.
        case noSendsLeft
        /// It has ended: verified, failed or expired.
        case over(Verification.State)
    }

    let rules: VerificationRules
    let codes: VerificationCodes
    let courier: MessageCourier
    let database: any DatabaseWriter
    let now: @Sendable () -> Date

    /// Sends a first code to a number under an id; the same id again gives what it gave before.
    func start(_ id: String, number: PhoneNumber) async throws -> Verification {
        try requireCountry(of: number)
        let now = now()
        let verification = try await database.write { db in
            if let present = try Verification.fetch(id, in: db) { return present }
            try forget(before: now, in: db)
            var verification = Verification(
                id: id,
                number: number.e164,
                state: .pending,
                hmac: Data(),
                attempts: 0,
                sends: 0,
                createdAt: now,
                sentAt: now,
                expiresAt: now.addingTimeInterval(rules.lifetime)
            )
            try send(&verification, to: number, at: now, in: db)
            return verification
        }
        courier.bell.ring()
        return verification
    }

    /// Sends another code; the one before does not count any more.
    ///
    /// Nil when there is no such verification.
    func resend(_ id: String) async throws -> Verification? {
        let now = now()
        let verification: Verification? = try await database.write { db in
            guard var verification = try Verification.fetch(id, in: db),
                let number = PhoneNumber(e164: verification.number)
            else { return nil }
            let state = verification.state(at: now)
            guard state == .pending else { throw Refusal.over(state) }
            guard verification.sends < rules.sends else { throw Refusal.noSendsLeft }
            let next = verification.sentAt.addingTimeInterval(rules.pause)
            guard next <= now else { throw Refusal.tooMany(until: next) }
            try send(&verification, to: number, at: now, in: db)
            return verification
        }
        courier.bell.ring()
        return verification
    }

    /// Checks a code: counted first, so that no crash gives a guess for nothing.
    ///
    /// Nil when there is no such verification.
    func check(_ id: String, code: String) async throws -> (isRight: Bool, verification: Verification)? {
        let now = now()
        return try await database.write { db -> (isRight: Bool, verification: Verification)? in
            guard var verification = try Verification.fetch(id, in: db) else { return nil }
            guard verification.state(at: now) == .pending else { return (false, verification) }
            verification.attempts += 1
            let isRight = codes.isRight(code, for: verification)
            if isRight {
                verification.state = .verified
            } else if verification.attempts >= rules.attempts {
                verification.state = .failed
            }
            try verification.store(in: db)
            return (isRight, verification)
        }
    }

    /// The verification as it stands.
    func show(_ id: String) async throws -> Verification? {
        try await database.read { try Verification.fetch(id, in: $0) }
    }

    private func send(_ verification: inout Verification, to number: PhoneNumber, at now: Date, in db: Database) throws
    {
        let prefix = String(number.e164.dropLast(4))
        try require(rules.perNumber, "number", number.e164, at: now, in: db)
        try require(rules.perPrefix, "prefix", prefix, at: now, in: db)
        let code = codes.make()
        verification.hmac = codes.authentication(of: code, for: verification.id)
        verification.sends += 1
        verification.sentAt = now
        let message = OutboundMessage(
            from: rules.from,
            to: number,
            text: rules.text.replacing(VerificationRules.place, with: code),
            messagingProfileID: rules.messagingProfile,
            purpose: .verification,
            notAfter: verification.expiresAt
        )
        let event = EventID(prefix: "verification:", digest: "\(verification.id)/\(verification.sends)")
        switch try courier.admit(message, as: event, at: now, in: db) {
        case .accepted: break
        case .refused(let reason): throw Refusal.gate(reason)
        case .quiet: throw Refusal.quiet
        }
        try CodeBlanking.note(message.text, under: codes, at: now, in: db)
        try verification.store(in: db)
        try db.cachedStatement(sql: "INSERT INTO verification_sends (number, prefix, sent_at) VALUES (?, ?, ?)")
            .execute(arguments: [number.e164, prefix, now.unixMicroseconds])
    }

    private func require(
        _ limit: VerificationRules.Limit,
        _ column: String,
        _ value: String,
        at now: Date,
        in db: Database
    ) throws {
        let since = now.addingTimeInterval(-limit.window).unixMicroseconds
        // The text that has to grow old before another may leave.
        let blocking = try Int64.fetchOne(
            db.cachedStatement(
                sql: """
                    SELECT sent_at FROM verification_sends WHERE \(column) = ? AND sent_at > ?
                    ORDER BY sent_at DESC LIMIT 1 OFFSET ?
                    """
            ),
            arguments: [value, since, limit.count - 1]
        )
        guard let blocking else { return }
        throw Refusal.tooMany(until: Date(unixMicroseconds: blocking).addingTimeInterval(limit.window))
    }

    /// What no limit looks at any more, and what is over for a day, goes.
    private func forget(before now: Date, in db: Database) throws {
        let window = max(rules.perNumber.window, rules.perPrefix.window)
        try db.cachedStatement(sql: "DELETE FROM verification_sends WHERE sent_at < ?")
            .execute(arguments: [now.addingTimeInterval(-window).unixMicroseconds])
        try db.cachedStatement(sql: "DELETE FROM verifications WHERE created_at < ?")
            .execute(arguments: [now.addingTimeInterval(-86_400 - rules.lifetime).unixMicroseconds])
    }

    private func requireCountry(of number: PhoneNumber) throws {
        let country = Place.of(number).region?.rawValue
        guard let country, rules.countries.contains(country), number.planFault == nil else {
            throw Refusal.country(country)
        }
    }
}
