/// Whether silence is cut off at both ends of a recording.
public enum SilenceTrimming: String, Sendable, CaseIterable {
    case trimSilence = "trim-silence"
    case doNotTrim = "do-not-trim"
}
