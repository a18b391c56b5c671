/// A brand of payment card.
public enum CardType: String, Sendable, CaseIterable {
    case visa
    case mastercard
    case amex
    case discover
    case dinersClub = "diners-club"
    case jcb
    case unionpay
    case maestro
    case optima
    case enroute
}
