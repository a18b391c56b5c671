/// What counts as the beep of an answering machine.
public enum BeepProfile: String, Sendable, CaseIterable {
    case both
    case frequencyOnly = "freq_only"
}
