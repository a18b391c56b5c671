/// The family of AiCoustics models.
public enum AiCousticsFamily: String, Sendable, CaseIterable {
    case sparrow
    case quail
}
