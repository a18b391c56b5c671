/// What a recording reports.
public enum RecordingEvent: String, Sendable, CaseIterable {
    case inProgress = "in-progress"
    case completed
    case absent
}
