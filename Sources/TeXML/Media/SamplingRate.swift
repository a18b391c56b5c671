/// Samples a second of the audio sent back into the call.
public enum SamplingRate: String, Sendable, CaseIterable {
    case hz8000 = "8000"
    case hz16000 = "16000"
    case hz24000 = "24000"
}
