package import Foundation

/// An instant at which opening hours begin or end.
package struct HoursChange: Hashable, Sendable {
    /// When.
    package let at: Date
    /// Whether it opens then; it closes otherwise.
    package let opens: Bool
    /// The layer that says so from then on.
    package let layer: HoursLayer
}
