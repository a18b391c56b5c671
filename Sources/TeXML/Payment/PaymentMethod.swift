/// How somebody pays.
public enum PaymentMethod: String, Sendable, CaseIterable {
    case creditCard = "credit-card"
    case achDebit = "ach-debit"
}
