/// What sort of number the digits say it is.
public enum NumberKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// A line at a place under +1, where digits do not tell landline from mobile.
    case geographic
    /// A landline.
    case fixed
    /// A mobile telephone.
    case mobile
    /// A landline or a mobile, outside +1 geographic codes.
    case fixedOrMobile = "fixed-or-mobile"
    /// Free for the caller.
    case tollFree = "toll-free"
    /// Paid to the called party.
    case premium
    /// Paid by both parties.
    case sharedCost = "shared-cost"
    /// Internet telephony without a place.
    case voip
    /// A number that follows a person.
    case personal
    /// A pager.
    case pager
    /// One number for a whole company (universal access number).
    case uan
    /// A mailbox.
    case voicemail
    /// The tables do not say.
    case unknown
}
