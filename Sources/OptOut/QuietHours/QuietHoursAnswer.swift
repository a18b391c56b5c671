/// Whether a text may be sent by the clock of its recipient.
public enum QuietHoursAnswer: Hashable, Sendable {
    /// Every rule allows it in every zone.
    case allowed
    /// Not now.
    case refused(QuietHoursRefusal)
}
