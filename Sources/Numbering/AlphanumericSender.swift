/// A sender of messages that is a name and not a number: one to eleven characters, at least one of them a letter.
public struct AlphanumericSender: Hashable, Sendable {
    /// The name as the network shows it.
    public let name: String

    /// Takes ASCII letters, digits, spaces and `-_.&+*'!/`, which is what networks let through; nil otherwise.
    public init?(_ text: some StringProtocol) {
        let bytes = text.utf8
        guard (1...11).contains(bytes.count), bytes.contains(where: Self.isLetter),
            bytes.allSatisfy({ Self.isLetter($0) || (48...57).contains($0) || Self.marks.contains($0) })
        else { return nil }
        name = String(text)
    }

    private static let marks = Set(" -_.&+*'!/".utf8)

    private static func isLetter(_ byte: UInt8) -> Bool {
        (65...90).contains(byte) || (97...122).contains(byte)
    }
}
