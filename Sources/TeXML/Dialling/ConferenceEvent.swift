/// What a conference reports.
public enum ConferenceEvent: String, Sendable, CaseIterable {
    case start
    case end
    case join
    case leave
    case speaker
}
