/// The answer consent demands to a message just received.
public enum ConsentAnswer: Hashable, Sendable {
    /// None.
    case none
    /// The one confirmation of an opt-out; `isDoubtful` when we only take the words for one.
    case confirmation(ConsentLanguage, isDoubtful: Bool)
    /// Who we are and how to reach us.
    case help(ConsentLanguage)
    /// Welcome back.
    case resubscribed(ConsentLanguage)

    /// Why the answer is sent; nil when there is none.
    public var purpose: SendPurpose? {
        switch self {
        case .none: nil
        case .confirmation: .confirmation
        case .help: .help
        case .resubscribed: .reply
        }
    }
}
