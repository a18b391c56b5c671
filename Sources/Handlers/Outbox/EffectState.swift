/// How far an outbox row has come; the words are part of the outside contract.
package enum EffectState: String, Hashable, Sendable, Codable, CaseIterable {
    /// Not carried out yet, or under way.
    case pending
    /// Carried out, and the destination said so.
    case sent
    /// It may have happened: the request left, and no answer came. Never sent again by itself.
    case unconfirmed
    /// Our own gate said no.
    case refused
    /// The destination refused it for good.
    case failed
    /// All attempts are used up.
    case dead
}
