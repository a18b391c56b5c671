package import Foundation
package import TelnyxEvents

/// An effect that did not end well and will not be tried again by itself.
package struct EffectTrouble: Hashable, Sendable {
    /// The event that caused it.
    package let event: EventID
    /// Its key within the event.
    package let key: String
    /// The act.
    package let effect: Effect
    /// `failed`, `dead` or `unconfirmed`.
    package let state: EffectState
    /// Why.
    package let reason: String
    /// When it was settled.
    package let at: Date
}
