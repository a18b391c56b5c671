/// The service level of a payment.
public enum PaymentServiceLevel: String, Sendable, CaseIterable {
    case premium
}
