/// What is being asked for.
public enum PaymentStep: String, Sendable, CaseIterable {
    case paymentCardNumber = "payment-card-number"
    case expirationDate = "expiration-date"
    case postalCode = "postal-code"
    case securityCode = "security-code"
    case bankRoutingNumber = "bank-routing-number"
    case bankAccountNumber = "bank-account-number"
}
