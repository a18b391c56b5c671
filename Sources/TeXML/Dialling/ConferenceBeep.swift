/// When a conference beeps.
public enum ConferenceBeep: String, Sendable, CaseIterable {
    case always = "true"
    case never = "false"
    case onEnter
    case onExit
}
