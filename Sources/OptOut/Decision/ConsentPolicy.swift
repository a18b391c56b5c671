/// What the configuration says about opt-outs.
public struct ConsentPolicy: Hashable, Sendable {
    /// How far a STOP reaches (`messaging.opt-out.scope`).
    public enum Reach: String, Hashable, Sendable, Codable, CaseIterable {
        /// The sender it was sent to.
        case sender
        /// The messaging profile; the sender when the event names none.
        case profile
        /// The programme; everything while the sender belongs to none.
        case programme
        /// Every message from us.
        case everything
    }

    /// How far a STOP reaches.
    public let reach: Reach
    /// Whether an opt-out that Telnyx did not answer is confirmed (`messaging.opt-out.confirm`).
    public let confirms: Bool
    /// The programme of the sender a message came to, when messages are told apart by programme.
    public let programme: String?

    /// Everything, confirmed.
    public static let standard = ConsentPolicy()

    /// Puts a policy together.
    public init(reach: Reach = .everything, confirms: Bool = true, programme: String? = nil) {
        self.reach = reach
        self.confirms = confirms
        self.programme = programme
    }

    /// The scope of an opt-out sent to this sender under this profile.
    public func scope(sender: String, profile: String?) -> ConsentScope {
        switch reach {
        case .everything: .everything
        case .sender: .of(sender: sender, profile: profile)
        case .profile: profile.map(ConsentScope.profile) ?? .of(sender: sender, profile: nil)
        case .programme: programme.map(ConsentScope.programme) ?? .everything
        }
    }
}
