/// Whether money is taken or the card is only kept as a token.
public enum TransactionType: String, Sendable, CaseIterable {
    case charge
    case tokenize
}
