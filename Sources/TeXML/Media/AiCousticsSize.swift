/// The size of an AiCoustics model.
public enum AiCousticsSize: String, Sendable, CaseIterable {
    case small = "s"
    case large = "l"
    case voiceFocus = "vf"
}
