/// How a consent event reached us.
public enum ConsentSource: String, Hashable, Sendable, Codable, CaseIterable {
    /// The words of a message the number sent us.
    case message
    /// Telnyx or the network handled the message itself and said so (`autoresponse_type`).
    case carrier
    /// A send was refused with error 40300: blocked at Telnyx.
    case carrierError = "carrier_error"
    /// Read from Telnyx's own list of opt-outs.
    case api
    /// A person on our side.
    case `operator`
    /// A file.
    case `import`

    /// True when Telnyx itself holds the block, so that an operator cannot lift it here.
    public var isHeldByCarrier: Bool {
        switch self {
        case .carrier, .carrierError, .api: true
        case .message, .operator, .import: false
        }
    }
}
