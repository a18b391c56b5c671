import Handlers

/// A broken promise that a `CrashHistory` shows.
enum CrashViolation: Hashable, Sendable {
    /// Acknowledged, and not in the journal.
    case lostEvent(String)
    /// In the journal more than once.
    case repeatedEvent(String, times: Int)
    /// In the journal, and not handled at the end.
    case unhandledEvent(String, state: String)
    /// In the journal, and nobody sent it.
    case inventedEvent(String)
    /// Handled, and the effect it asks for was never decided.
    case missingEffect(event: String)
    /// Decided, and not settled at the end.
    case unsettledEffect(String, state: EffectState)
    /// The same act carried out more than once.
    case doubledEffect(String, times: Int)
    /// Called `sent`, and it never arrived.
    case unsentEffect(String)
    /// Carried out, though its row says that it was not.
    case deniedEffect(String, state: EffectState)
    /// Carried out, and no row asks for it.
    case inventedEffect(String)
    /// The sink never got an event.
    case missingForward(String)
    /// The sink got one id with different contents.
    case changedForward(String)
    /// The sink got an id that no event has.
    case inventedForward(String)
    /// An acknowledged STOP does not stand in the ledger exactly once.
    case optOutRows(event: String, count: Int)
    /// An opt-out was confirmed more than once.
    case doubledConfirmation(number: String, times: Int)
    /// A number got an answer after its STOP was acknowledged.
    case answerAfterStop(event: String)
    /// The ledger's chain does not hold.
    case brokenChain(String)
    /// SQLite finds the file damaged.
    case damagedDatabase(String)
}
