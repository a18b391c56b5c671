import Foundation

/// A verification as the API shows it; never its code.
struct VerificationLine: Encodable {
    let id: String
    let number: String
    let state: Verification.State
    let verified: Bool?
    let attemptsLeft: Int
    let sendsLeft: Int
    let expiresAt: Date
    let resendAt: Date?

    init(_ verification: Verification, isRight: Bool? = nil, rules: VerificationRules, at now: Date) {
        id = verification.id
        number = verification.number
        state = verification.state(at: now)
        verified = isRight
        attemptsLeft = state == .pending ? max(0, rules.attempts - verification.attempts) : 0
        sendsLeft = state == .pending ? max(0, rules.sends - verification.sends) : 0
        expiresAt = verification.expiresAt
        resendAt = sendsLeft > 0 ? verification.sentAt.addingTimeInterval(rules.pause) : nil
    }
}
