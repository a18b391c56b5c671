/// Why a text is not a telephone number.
public enum PhoneNumberError: Error, Hashable, Sendable {
    /// Nothing but spaces.
    case empty
    /// A character that does not belong into a number.
    case unexpected(Character)
    /// Fewer than seven digits, calling code included.
    case tooShort(digits: Int)
    /// More than fifteen digits, calling code included, or a text that is no number at all.
    case tooLong(digits: Int)
    /// The first digit after `+` or a dial-out prefix is 0: no calling code begins so.
    case startsWithZero
    /// Written the national way, and no region was given to read it in.
    case regionMissing
    /// A number without its area code.
    case areaCodeMissing(Region)
    /// A length that numbers of the region do not have.
    case wrongLength(Region, digits: Int, accepted: [Int])
}

extension PhoneNumberError: CustomStringConvertible {
    /// What is wrong and what is accepted.
    public var description: String {
        switch self {
        case .empty: "no number; write + and 7 to 15 digits, such as +15551234567"
        case .unexpected(let character):
            "'\(character)' does not belong in a telephone number; digits, + in front, spaces, dots, dashes, slashes "
                + "and brackets do"
        case .tooShort(let digits): "\(digits) digits are too few; a number has 7 to 15 with its calling code"
        case .tooLong(let digits): "\(digits) digits are too many; a number has 7 to 15 with its calling code"
        case .startsWithZero: "no calling code begins with 0; after + comes the country, such as +44"
        case .regionMissing: "no country: write + and the calling code first, such as +15551234567"
        case .areaCodeMissing(let region): "the area code is missing for a number in \(region)"
        case .wrongLength(let region, let digits, let accepted):
            "\(digits) digits do not make a number in \(region), where they have "
                + accepted.map(String.init).joined(separator: ", ")
        }
    }
}
