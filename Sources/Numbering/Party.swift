/// One end of a call, message or fax: not always a telephone number.
public enum Party: Hashable, Sendable {
    /// A telephone number.
    case number(PhoneNumber)
    /// A SIP user.
    case sip(SIPAddress)
    /// A short code or an extension.
    case shortCode(ShortCode)
    /// A name as the sender of a message.
    case alphanumeric(AlphanumericSender)
    /// Withheld, restricted, unavailable or absent.
    case anonymous
    /// Something else, as it came; at most 256 characters of it.
    case other(String)

    /// The telephone number behind this party, if there is one: also that of a SIP user named by strict E.164, and
    /// none when the caller is withheld.
    public var phoneNumber: PhoneNumber? {
        switch self {
        case .number(let number): number
        case .sip(let address): address.user.flatMap { PhoneNumber(e164: $0) }
        case .shortCode, .alphanumeric, .anonymous, .other: nil
        }
    }

    /// The party as text that `Party(_:)` reads back: `+15551234567`, `sip:user@host`, `72975`, `ACME`, `anonymous`.
    public var text: String {
        switch self {
        case .number(let number): number.e164
        case .sip(let address): address.uri
        case .shortCode(let code): code.digits
        case .alphanumeric(let sender): sender.name
        case .anonymous: "anonymous"
        case .other(let text): text
        }
    }

    /// For logs and listings: of numbers and SIP users the last four characters, of unknown texts their length.
    public var masked: String {
        switch self {
        case .number(let number): number.masked
        case .sip(let address): address.masked
        case .shortCode(let code): code.digits
        case .alphanumeric(let sender): sender.name
        case .anonymous: "anonymous"
        case .other(let text): "other (\(text.count) characters)"
        }
    }
}

extension Party: CustomStringConvertible {
    /// Masked: a party that slips into a log shows its last four characters only.
    public var description: String { masked }
}

extension Party: Codable {
    /// Decodes the text that `encode(to:)` writes; any text is some party.
    public init(from decoder: any Decoder) throws {
        self.init(try decoder.singleValueContainer().decode(String.self))
    }

    /// Encodes `text`.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(text)
    }
}
