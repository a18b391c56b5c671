/// What may interrupt the agent while it speaks.
public enum Interruptibility: String, Sendable, CaseIterable {
    case nothing = "none"
    case any
    case speech
    case dtmf
    case enabled = "true"
    case disabled = "false"
}
