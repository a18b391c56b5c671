/// Whether a conference is recorded.
public enum ConferenceRecording: String, Sendable, CaseIterable {
    case doNotRecord = "do-not-record"
    case recordFromStart = "record-from-start"
}
