extension PhoneNumber: Codable {
    /// Decodes E.164 text; throws `DecodingError.dataCorrupted` for anything else.
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        let text = try container.decode(String.self)
        guard let number = PhoneNumber(e164: text) else {
            throw DecodingError.dataCorruptedError(
                in: container,
                debugDescription: "not an E.164 number: + and 7 to 15 digits are expected"
            )
        }
        self = number
    }

    /// Encodes E.164 text.
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        try container.encode(e164)
    }
}
