import Foundation

/// How one-time codes are sent and checked.
struct VerificationRules: Hashable, Sendable {
    /// So many in so long a time.
    struct Limit: Hashable, Sendable {
        let count: Int
        let window: TimeInterval
    }

    /// Our number or sender name; nil when a profile chooses.
    var from: String?
    /// The messaging profile.
    var messagingProfile: String?
    /// The text around `{code}`.
    var text = "{code} is your verification code. Nobody of us will ever ask you for it."
    /// The digits of a code.
    var digits = 6
    /// How long a code counts, in seconds.
    var lifetime: TimeInterval = 600
    /// How often a code may be guessed before it counts no more.
    var attempts = 5
    /// How often a verification may be sent, the first time included.
    var sends = 3
    /// How long between two texts of one verification, in seconds.
    var pause: TimeInterval = 30
    /// The countries codes are sent to, ISO 3166-1; empty sends none.
    var countries: Set<String> = []
    /// Texts to one number.
    var perNumber = Limit(count: 5, window: 3600)
    /// Texts to numbers alike but for their last four digits: SMS pumping goes through whole ranges.
    var perPrefix = Limit(count: 20, window: 3600)

    /// What stands for the code in the text.
    static let place = "{code}"
}
