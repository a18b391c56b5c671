/// What went wrong with the answer before.
public enum PaymentError: String, Sendable, CaseIterable {
    case timeout
    case invalidCardNumber = "invalid-card-number"
    case invalidDate = "invalid-date"
    case invalidSecurityCode = "invalid-security-code"
    case invalidPostalCode = "invalid-postal-code"
    case invalidBankRoutingNumber = "invalid-bank-routing-number"
    case invalidBankAccountNumber = "invalid-bank-account-number"
}
