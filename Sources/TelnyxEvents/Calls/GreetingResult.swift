/// How an answering machine's greeting ended.
public enum GreetingResult: String, Hashable, Sendable, CaseIterable {
    /// With a beep: a message can be left now.
    case beepDetected = "beep_detected"
    /// Without a beep in time.
    case noBeepDetected = "no_beep_detected"
    /// It ended.
    case ended
    /// Undecided.
    case notSure = "not_sure"
}
