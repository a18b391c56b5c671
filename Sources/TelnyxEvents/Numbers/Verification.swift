public import Foundation
public import Numbering

/// `verify.*` and `verification.complete`: whether somebody has a number.
public struct Verification: Hashable, Sendable {
    /// The verification.
    public let verificationID: String?
    /// The number.
    public let phoneNumber: PhoneNumber?
    /// `sms`, `call`, `flashcall`, `dtmf_confirm` and others.
    public let type: String?
    /// `pending`, `accepted` and others.
    public let status: String?
    /// Whether the code arrived.
    public let deliveryStatus: String?
    /// The Verify profile.
    public let profileID: String?
    /// How often a wrong code was given.
    public let failedAttempts: Int?
    /// When it began.
    public let createdAt: Date?
    /// When it changed.
    public let updatedAt: Date?

    init(_ fields: JSONFields) {
        verificationID = fields.word("id")
        phoneNumber = fields.phoneNumber("phone_number")
        type = fields.word("type")
        status = fields.word("status")
        deliveryStatus = fields.word("delivery_status")
        profileID = fields.word("profile_id", "verify_profile_id")
        failedAttempts = fields.count("failed_attempts")
        createdAt = fields.date("created_at")
        updatedAt = fields.date("updated_at")
    }
}
