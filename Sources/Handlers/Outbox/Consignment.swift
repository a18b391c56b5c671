import TelnyxEvents

/// What leaves for one destination in one go: one effect, or a batch of them in their order; never empty.
struct Consignment: Hashable, Sendable {
    let attempts: [EffectAttempt]
    let destination: Destination

    init(_ first: EffectAttempt, and others: [EffectAttempt] = []) {
        attempts = [first] + others
        destination = first.effect.destination
    }

    /// Those attempts in the order of appending; nil for none.
    init?(_ attempts: [EffectAttempt]) {
        guard let first = attempts.first else { return nil }
        self.attempts = attempts.sorted { $0.id < $1.id }
        destination = first.effect.destination
    }
}
