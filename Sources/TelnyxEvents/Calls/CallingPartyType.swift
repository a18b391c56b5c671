/// What network a call comes from.
public enum CallingPartyType: String, Hashable, Sendable, CaseIterable {
    /// The telephone network.
    case pstn
    /// A SIP connection.
    case sip
}
