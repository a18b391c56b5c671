/// The currency of a payment.
public enum Currency: String, Sendable, CaseIterable {
    case usd = "USD"
}
