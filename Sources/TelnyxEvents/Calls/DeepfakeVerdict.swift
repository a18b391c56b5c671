/// What deepfake detection says about a voice.
public enum DeepfakeVerdict: String, Hashable, Sendable, CaseIterable {
    /// A human voice.
    case real
    /// A synthetic voice.
    case fake
    /// Too little was said to decide.
    case silenceTimeout = "silence_timeout"
}
