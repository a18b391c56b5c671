/// Whether a voice is checked for being synthetic.
public enum DeepfakeDetection: String, Sendable, CaseIterable {
    case enable = "Enable"
    case disable = "Disable"
}
