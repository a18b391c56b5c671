/// What a caller may answer with.
public enum GatherInput: String, Sendable, CaseIterable {
    case dtmf
    case speech
    case dtmfAndSpeech = "dtmf speech"
}
