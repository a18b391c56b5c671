/// When the recording of a dialled call starts, and whether each side has its own channel.
public enum DialRecording: String, Sendable, CaseIterable {
    case doNotRecord = "do-not-record"
    case recordFromAnswer = "record-from-answer"
    case recordFromRinging = "record-from-ringing"
    case recordFromAnswerDual = "record-from-answer-dual"
    case recordFromRingingDual = "record-from-ringing-dual"
}
