/// Who suppresses the noise.
public enum NoiseSuppressionEngine: String, Sendable, CaseIterable {
    case denoiser = "Denoiser"
    case deepFilterNet = "DeepFilterNet"
    case krisp = "Krisp"
    case aiCoustics = "AiCoustics"
}
