/// Three to eight digits that work inside one country or one telephone system only: `72975`, `911`, an extension
/// `1001`.
public struct ShortCode: Hashable, Sendable {
    /// The digits, leading zeros kept.
    public let digits: String

    /// Takes three to eight ASCII digits; nil otherwise.
    public init?(_ text: some StringProtocol) {
        guard (3...8).contains(text.utf8.count), text.utf8.allSatisfy({ (48...57).contains($0) }) else { return nil }
        digits = String(text)
    }
}
