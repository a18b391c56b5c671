/// What one ledger row says.
public enum ConsentKind: String, Hashable, Sendable, Codable, CaseIterable {
    /// The number revoked its consent.
    case optOut = "opt_out"
    /// It may have revoked it: blocks like an opt-out until a person decides.
    case review
    /// It consented again, or an operator lifted a block.
    case optIn = "opt_in"
    /// It asked for help; changes nothing, but the answer refers to this row.
    case help
    /// Number and words of a person were erased from earlier rows; blocks stay as they are.
    case erasure

    /// True for the two kinds that block.
    public var blocks: Bool {
        switch self {
        case .optOut, .review: true
        case .optIn, .help, .erasure: false
        }
    }
}
