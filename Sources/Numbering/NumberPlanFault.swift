/// Why a number does not fit its number plan; it may be in use tomorrow all the same.
public enum NumberPlanFault: Hashable, Sendable {
    /// No country has a calling code with these digits.
    case callingCode
    /// A length no number after this calling code has.
    case length(callingCode: String, digits: Int, accepted: [Int])
    /// No range that is assigned begins so; under +1, no such area code.
    case range(callingCode: String)
    /// Under +1, an exchange that begins with 0 or 1.
    case exchange
}

extension NumberPlanFault: CustomStringConvertible {
    /// What is wrong, as the end of a sentence.
    public var description: String {
        switch self {
        case .callingCode: "no country's calling code begins so"
        case .length(let code, let digits, let accepted):
            "it has \(digits) digits after +\(code), and numbers there have "
                + accepted.map(String.init).joined(separator: ", ")
        case .range(let code): code == "1" ? "there is no such area code" : "no range of +\(code) begins so"
        case .exchange: "no exchange under +1 begins with 0 or 1"
        }
    }
}
