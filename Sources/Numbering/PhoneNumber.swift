/// A telephone number in E.164: `+` and 7 to 15 digits, the first not zero.
///
/// Eight bytes, so cheap to copy, hash and compare. Whether the number exists in its number plan is another question.
public struct PhoneNumber: Hashable, Sendable {
    /// The digits as one integer, without the `+`; at most 999 999 999 999 999.
    let digits: UInt64

    /// Takes strict E.164 and nothing else: `+15551234567`; nil otherwise.
    public init?(e164 text: some StringProtocol) {
        // A String costs nothing here, and keeps the loop out of unspecialised code across modules.
        let bytes = String(text).utf8
        guard bytes.first == UInt8(ascii: "+"), (8...16).contains(bytes.count) else { return nil }
        var digits: UInt64 = 0
        for (index, byte) in bytes.dropFirst().enumerated() {
            guard (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte) else { return nil }
            guard index > 0 || byte != UInt8(ascii: "0") else { return nil }
            digits = digits * 10 + UInt64(byte - UInt8(ascii: "0"))
        }
        self.digits = digits
    }

    /// `+15551234567`.
    public var e164: String { "+\(digits)" }

    /// For logs and listings: the last four digits only, `…4567`.
    public var masked: String { "…\(String(digits).suffix(4))" }
}

extension PhoneNumber: CustomStringConvertible {
    /// Masked: a number that slips into a log shows its last four digits only.
    public var description: String { masked }
}
