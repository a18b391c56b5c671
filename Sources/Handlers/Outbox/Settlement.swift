package import Foundation

/// What becomes of a row after an attempt.
package enum Settlement: Hashable, Sendable {
    /// It has come to its end.
    case ended(EffectState, answer: String?, error: String?)
    /// It is tried again then. `restartsWindow`: nothing left, so the destination has not begun to remember our id.
    case again(at: Date, error: String, restartsWindow: Bool)
}
