/// What a dialled leg reports.
public enum CallProgressEvent: String, Sendable, CaseIterable {
    case initiated
    case ringing
    case answered
    case amd
    case dtmf
    case deepfake
    case completed
}
