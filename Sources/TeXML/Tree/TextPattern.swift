/// The shape that the text of an attribute must have.
enum TextPattern: Hashable, Sendable {
    /// Keys of a telephone and `w` for half a second of silence; at least one.
    case tones
    /// Keys of a telephone, at least one.
    case keys
    /// One key of a telephone, or nothing.
    case oneKeyOrNone
    /// What a display name in SIP may hold here.
    case displayName
    /// Whole numbers from 1, separated by single spaces.
    case attempts
    /// An amount of money, `10.50`.
    case amount
    /// A number in E.164.
    case e164
    /// A UUID.
    case uuid

    /// What is expected, for people.
    var description: String {
        switch self {
        case .tones: "one or more of 0-9 * # w"
        case .keys: "one or more of 0-9 * #"
        case .oneKeyOrNone: "one of 0-9 * #, or nothing"
        case .displayName: "at most 128 letters, digits, spaces and _~!.+-"
        case .attempts: "whole numbers from 1, separated by a space"
        case .amount: "an amount such as 10.50"
        case .e164: "a number in E.164 such as +15551234567"
        case .uuid: "a UUID"
        }
    }

    /// True when the text has this shape.
    func matches(_ text: String) -> Bool {
        switch self {
        case .tones: !text.isEmpty && text.allSatisfy { Self.telephoneKeys.contains($0) || $0 == "w" }
        case .keys: !text.isEmpty && text.allSatisfy(Self.telephoneKeys.contains)
        case .oneKeyOrNone: text.count <= 1 && text.allSatisfy(Self.telephoneKeys.contains)
        case .displayName: text.count <= 128 && text.allSatisfy(Self.isDisplayable)
        case .attempts: text.split(separator: " ", omittingEmptySubsequences: false).allSatisfy(Self.isCount)
        case .amount: Self.isAmount(text)
        case .e164: TelephoneNumber(text).isE164
        case .uuid: Self.isUUID(text)
        }
    }

    private static let telephoneKeys: Set<Character> = ["0", "1", "2", "3", "4", "5", "6", "7", "8", "9", "*", "#"]

    private static func isDisplayable(_ character: Character) -> Bool {
        character.isASCII && (character.isLetter || character.isNumber || " _~!.+-".contains(character))
    }

    private static func isCount(_ word: Substring) -> Bool {
        guard let first = word.first, first != "0" else { return false }
        return word.allSatisfy { $0.isASCII && $0.isNumber }
    }

    private static func isAmount(_ text: String) -> Bool {
        let parts = text.split(separator: ".", omittingEmptySubsequences: false)
        return parts.count <= 2 && parts.allSatisfy { !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } }
    }

    private static func isUUID(_ text: String) -> Bool {
        let groups = text.split(separator: "-", omittingEmptySubsequences: false)
        return groups.map(\.count) == [8, 4, 4, 4, 12] && groups.joined().allSatisfy { $0.isASCII && $0.isHexDigit }
    }
}
