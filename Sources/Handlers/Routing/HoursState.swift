import Numbering

/// Opening hours at the instant of a call.
struct HoursState: Sendable {
    let isOpen: Bool
    /// Who says so.
    let layer: HoursLayer
    /// Whose clock counts.
    let zone: TimeZoneRules
}
